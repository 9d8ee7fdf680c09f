package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.server.journal.Backup;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Puts a copy in the place of what a service keeps. */
public record RestoreCommand(Workplace workplace) implements Command {
    @Override
    public CommandSpec spec() {
        Form form = Form.of(
                        "Puts what 'tocsin backup' copied in the place of what a service keeps, which must not run meanwhile."
                                + " What was there is kept beside it.",
                        "The service then knows what was known when the copy was made: what it told since, it may tell again.")
                .withoutPlugins()
                .argument("DIR", "Folder with the copy.");
        return DataFolder.addTo(form, "The data folder of the service")
                .example("tocsin restore /backups/tocsin-2026-11-23 --data /var/lib/tocsin")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Path folder = workplace.surroundings().folder().resolve(Arguments.at(given, 0));
        Path data = DataFolder.in(workplace, given);
        Optional<Path> before =
                Backup.restore(folder, data, workplace.surroundings().clocks()::now);
        workplace
                .output()
                .text("restored into " + data
                        + before.map(kept -> "; what was there is " + kept).orElse("") + "\n");
        return ExitCode.DONE;
    }
}
