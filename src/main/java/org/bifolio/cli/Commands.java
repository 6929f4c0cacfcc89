package org.bifolio.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.bifolio.batch.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command tree. Parses before anything else starts, so that help and mistakes answer at once.
 */
@Command(
        name = "bifolio",
        description = "Turns saved article pages of CQVIP 维普 into Dublin Core, JATS and CSV.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ConvertCommand.class,
            InspectCommand.class,
            LearnCommand.class,
            MappingsCommand.class,
            ValidateCommand.class
        })
public final class Commands {

    /**
     * Runs one command line.
     *
     * @return the exit status: 0 done, 1 done with findings, 2 wrong use, 3 failed
     */
    public static int run(String... arguments) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        CommandLine line =
                new CommandLine(new Commands())
                        .setExpandAtFiles(false) // @list.txt is an INPUT, read line by line
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(out)
                        .setErr(err)
                        .setExecutionExceptionHandler(
                                (exception, command, parsed) -> {
                                    command.getErr()
                                            .println("bifolio: " + Failure.describe(exception));
                                    return ExitCode.FAILED.status();
                                });
        if (arguments.length == 0) {
            line.usage(err);
            return ExitCode.WRONG_USE.status();
        }
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
