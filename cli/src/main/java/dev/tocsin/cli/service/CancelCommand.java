package dev.tocsin.cli.service;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Has a service that runs give deliveries up. */
public record CancelCommand(Workplace workplace) implements Command {
    @Override
    public CommandSpec spec() {
        Form form = Form.of(
                        "Has deliveries given up that wait. What they were to tell counts as told: the notifier hears what is"
                                + " newer, and the end.",
                        "What is being tried, or has ended, cannot be cancelled.")
                .withoutPlugins()
                .arguments("ID", "Ids of the deliveries, as 'tocsin deliveries' shows them.");
        return WishOptions.addTo(form)
                .example("tocsin cancel dlv_343cfab0f862b851250b5fbe --by ann --why 'planned work'")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Wishes wishes = WishOptions.wishes(ServiceOptions.client(given, workplace.surroundings()), given, workplace);
        wishes.cancel(Arguments.all(given));
        wishes.undone().orThrow();
        return ExitCode.DONE;
    }
}
