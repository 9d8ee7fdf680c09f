package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.server.journal.Backup;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Copies what a service keeps, while it runs or not. */
public record BackupCommand(Workplace workplace) implements Command {
    @Override
    public CommandSpec spec() {
        Form form = Form.of(
                        "Copies what a service keeps: alerts, silences, what is to be delivered, and the history. The service may"
                                + " run meanwhile; the copy has all that was durable at one instant.")
                .withoutPlugins()
                .argument("DIR", "Folder for the copy, made if it is not there.");
        return DataFolder.addTo(form, "The data folder of the service")
                .example("tocsin backup /backups/tocsin-$(date +%F) --data /var/lib/tocsin")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Path folder = workplace.surroundings().folder().resolve(Arguments.at(given, 0));
        Path copy = Backup.make(DataFolder.in(workplace, given), folder);
        workplace.output().text("backed up as " + copy + "\n");
        return ExitCode.DONE;
    }
}
