package dev.tocsin.cli.inspection;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.CheckedFolder;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.PluginPlaces;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.plugins.PluginLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Locks the plugins of a folder, or checks their lock. */
public record PluginsCommand(Workplace workplace) implements Command {

    private static final String CALLED = "tocsin plugins";
    private static final List<String> TASKS = List.of("lock", "check");

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Locks the plugins of the folder that '" + PluginPlaces.PLUGINS
                                + "' names; no plugin code runs.",
                        "lock: writes '" + PluginLock.FILE + "' into it, with the version, the SHA-256 and what it"
                                + " promises, as a hash, of each jar. From then on every command refuses a jar of this"
                                + " folder that is not in it, or is another by now.",
                        "check: names each jar that is missing, changed or not locked; then the exit code is 2.")
                .choice("TASK", TASKS, "lock or check.")
                .example("tocsin plugins lock --plugins /etc/tocsin/plugins")
                .example("tocsin plugins check --plugins /etc/tocsin/plugins")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        String task = Arguments.task(given, CALLED, TASKS);
        Path folder = folder(given);
        return task.equals("lock") ? lock(folder) : CheckedFolder.tell(workplace, folder, check(folder));
    }

    private Path folder(ParseResult given) {
        List<Path> places = PluginPlaces.of(given, workplace.surroundings());
        if (places.size() != 1 || !Files.isDirectory(places.getFirst())) {
            throw wrong("a lock is of one folder", "name it with '" + PluginPlaces.PLUGINS + " DIR'");
        }
        return places.getFirst();
    }

    private ExitCode lock(Path folder) {
        PluginLock lock = PluginLock.of(folder);
        lock.write();
        workplace.output().say("wrote " + folder.resolve(PluginLock.FILE));
        workplace.output().document(lock.toJson());
        return ExitCode.DONE;
    }

    private static Problems check(Path folder) {
        return PluginLock.in(folder)
                .map(PluginLock::check)
                .orElseGet(() -> Problems.of(new Problem(
                        Code.NOT_LOCKED,
                        folder.resolve(PluginLock.FILE).toString(),
                        "it is not there, so that every jar beside it is used",
                        "write it with 'tocsin plugins lock'")));
    }

    private static ProblemException wrong(String message, String fix) {
        return ProblemException.of(new Problem(Code.UNKNOWN_OPTION, CALLED, message, fix));
    }
}
