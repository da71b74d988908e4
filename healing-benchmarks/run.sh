#!/usr/bin/env bash
# Builds and runs every measurement; about thirteen minutes on a quiet machine. What the figures mean: docs/PERFORMANCE.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -q -Pbenchmarks -pl healing-benchmarks -am package \
  -Dmaven.test.skip=true -Dmaven.javadoc.skip=true -Dmaven.source.skip=true -Dcyclonedx.skip=true

jar=healing-benchmarks/target/benchmarks.jar
forks=${FORKS:-2}
measure=(java -jar "$jar" -f "$forks" -wi 5 -w 2 -i 5 -r 1 -jvmArgs "-Xmx2g -XX:+UseParallelGC")

"${measure[@]}" -prof gc
"${measure[@]}" -t 2 'PlanBenchmark.plan'
java -Xmx2g -XX:+UseParallelGC -cp "$jar" dev.healing.benchmarks.Ratios
java -Xmx2g -XX:+UseParallelGC -cp "$jar" dev.healing.plan.RuleEngines
java -cp "$jar" dev.healing.benchmarks.FreshJvm
java -Xmx1g -XX:+UseSerialGC -cp "$jar" dev.healing.benchmarks.Footprint
