package dev.healing.console;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The console as people start it: a process of its own, with its own input and output. */
final class ConsoleProcess {

    /** A safety net only; a slow machine must not fail a test. */
    private static final int MOST_MINUTES = 3;

    /** From this Java on a terminal library without leave to call native code is warned about. */
    private static final int NATIVE_ACCESS_IS_ASKED = 24;

    private final Path folder;
    private final Map<String, String> environment;
    private final String typed;
    private final String classPath;

    private ConsoleProcess(Path folder, Map<String, String> environment, String typed, String classPath) {
        this.folder = folder;
        this.environment = environment;
        this.typed = typed;
        this.classPath = classPath;
    }

    /**
     * What came of it.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int code, String out, String err) {}

    static ConsoleProcess in(Path folder) {
        return new ConsoleProcess(folder, Map.of(), "", System.getProperty("java.class.path"));
    }

    ConsoleProcess with(String variable, String value) {
        return new ConsoleProcess(folder, Map.of(variable, value), typed, classPath);
    }

    /** With what else lies in a folder, such as phrases of another language. */
    ConsoleProcess finding(Path more) {
        return new ConsoleProcess(folder, environment, typed, classPath + File.pathSeparator + more);
    }

    /** What is piped into it. */
    ConsoleProcess typing(String text) {
        return new ConsoleProcess(folder, environment, text, classPath);
    }

    /** Lines piped into it, each ended by Enter. */
    ConsoleProcess typing(List<String> lines) {
        return typing(String.join("\n", lines) + "\n");
    }

    Outcome run(String... arguments) {
        try {
            Path out = Files.createTempFile("console", ".out");
            Path err = Files.createTempFile("console", ".err");
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("the console did not end");
            }
            return new Outcome(process.exitValue(), taken(out), taken(err));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A process that is not ended, for tests of what happens when it is. */
    ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        // The manifest of healing.jar says so where it matters; from class folders it has to be said here.
        if (Runtime.version().feature() >= NATIVE_ACCESS_IS_ASKED) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classPath, HealingConsole.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static String taken(Path file) throws IOException {
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }
}
