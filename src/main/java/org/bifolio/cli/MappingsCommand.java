package org.bifolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.validate.profile.ProfileFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code mappings check}: every mistake of the mappings at once, before a run meets the first one.
 */
@Command(
        name = "mappings",
        description = "Works with the mappings that say what goes where.",
        mixinStandardHelpOptions = true)
final class MappingsCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing subcommand: mappings check [DIR]");
    }

    @Command(
            name = "check",
            description = "Reports all mistakes with file and line.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit status:%n",
            exitCodeList = {"0:no mistakes", "2:mistakes"})
    int check(
            @Parameters(paramLabel = "DIR", arity = "0..1", description = "default: mappings")
                    @Nullable Path folder)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path checked = folder == null ? MappingsOption.usual() : folder;
        List<String> mistakes = mistakes(checked);
        mistakes.forEach(out::println);
        if (!mistakes.isEmpty()) {
            return ExitCode.WRONG_USE.status();
        }
        out.println(checked + ": no mistakes");
        return ExitCode.DONE.status();
    }

    private static List<String> mistakes(Path folder) throws IOException {
        List<String> mistakes = new ArrayList<>();
        try {
            Configuration.read(folder, List.of());
        } catch (ConfigurationException wrong) {
            mistakes.addAll(wrong.mistakes());
        }
        ProfileFolder.read(folder.resolve("profiles"))
                .mistakes()
                .forEach(mistake -> mistakes.add(mistake.toString()));
        return mistakes;
    }
}
