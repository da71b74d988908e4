package dev.healing.console;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: one line for each fault, on standard error, so that standard output holds a plan or nothing. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final String NOT_YOUR_FAULT =
            "Something went wrong in the console. It was not your doing, and nothing left this computer.";

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(oneLine(fault.getMessage()));
        UnmatchedArgumentException.printSuggestions(fault, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (command.getCommandSpec().root().userObject() instanceof HealingConsole console && console.isDebug()) {
            fault.printStackTrace(err);
        }
        if (fault instanceof InvalidDataException invalid) {
            lines(invalid).forEach(err::println);
            return ExitCode.USAGE;
        }
        if (fault instanceof BadInput) {
            err.println(oneLine(fault.getMessage()));
            return ExitCode.USAGE;
        }
        err.println(NOT_YOUR_FAULT);
        return ExitCode.SOFTWARE;
    }

    private static List<String> lines(InvalidDataException invalid) {
        return invalid.faults().stream()
                .map(Fault::toString)
                .map(Complaints::oneLine)
                .toList();
    }

    /** A name out of a file may hold line breaks or worse, which must not reach the terminal. */
    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
