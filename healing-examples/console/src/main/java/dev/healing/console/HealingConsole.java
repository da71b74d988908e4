package dev.healing.console;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The console. Without a command it shows what a plan is, by an example. */
@Command(
        name = "healing",
        description =
                "Plans how to heal a damaged bond, in small and safe steps. Without a command it shows an example.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class HealingConsole implements Runnable {

    private final Screen screen;

    @Mixin
    private Guidance guidance = new Guidance();

    @Option(
            names = "--debug",
            description = "Shows where it happened if something goes wrong.",
            scope = ScopeType.INHERIT)
    private boolean debug;

    private HealingConsole(Screen screen) {
        this.screen = screen;
    }

    /**
     * Runs one command.
     *
     * @param arguments the command and what belongs to it
     */
    public static void main(String[] arguments) {
        int code = commands(Screen.standard()).execute(arguments);
        // A good end returns, because Maven may have called this and has work of its own left.
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commands(Screen screen) {
        CommandLine commands = new CommandLine(new HealingConsole(screen))
                .addSubcommand(new PlanCommand(screen))
                .addSubcommand(new InterviewCommand(screen))
                .addSubcommand(new PracticesCommand(screen))
                .addSubcommand(new PracticeCommand(screen));
        Complaints complaints = new Complaints();
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(screen.isStyled() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(screen.writer())
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    boolean isDebug() {
        return debug;
    }

    @Override
    public void run() {
        new Example(screen, guidance).show();
    }
}
