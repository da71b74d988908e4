package dev.healing.content.rules;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.practice.Condition;
import dev.healing.practice.PracticeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Reads for whom a practice is, in findings. */
final class ConditionReader {

    /** Stands among what a practice suits where it helps anybody it is open to. */
    private static final String ANY = "ANY";

    private final Fields fields;

    ConditionReader(Fields fields) {
        this.fields = fields;
    }

    void readInto(PracticeBuilder practice) {
        fields.optional("suits").ifPresent(suits -> {
            List<Value> items = suits.items();
            practice.suitsAny(items.stream().anyMatch(item -> item.is(ANY)));
            practice.suits(findings(items.stream().filter(item -> !item.is(ANY)).toList()));
        });
        practice.condition(new Condition(requires(), bars("lastingBars"), bars("passingBars")));
    }

    private ImmutableList<Findings> requires() {
        return fields.optional("requires").map(Value::items).orElse(ImmutableList.of()).stream()
                .map(ConditionReader::group)
                .collect(ImmutableList.toImmutableList());
    }

    /** An empty group could never hold, so that the practice would never be planned and nobody would know why. */
    private static Findings group(Value value) {
        ImmutableList<Value> items = value.items();
        if (items.isEmpty()) {
            value.refuse("must be a list of one or more findings");
        }
        return findings(items);
    }

    private Findings bars(String field) {
        return fields.optional(field)
                .map(Value::items)
                .map(ConditionReader::findings)
                .orElse(Findings.NONE);
    }

    private static Findings findings(List<Value> items) {
        List<Finding> found = new ArrayList<>();
        items.forEach(item -> item.constant(Finding.class).ifPresent(found::add));
        return Findings.copyOf(found);
    }
}
