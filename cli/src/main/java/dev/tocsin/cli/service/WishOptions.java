package dev.tocsin.cli.service;

import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The options that say who wants something of a service, and why. */
final class WishOptions {
    private static final List<String> WORDS = List.of("by", "why");

    private WishOptions() {}

    /** Adds the options. */
    static Form addTo(Form form) {
        return ServiceOptions.addTo(form.option("--by", "WHO", "Who wants it; kept with the delivery.")
                .option("--why", "TEXT", "Why; kept with the delivery."));
    }

    /** {@return the wishes of whom they name; what was done is shown} */
    static Wishes wishes(ServiceClient service, ParseResult given, Workplace workplace) {
        return new Wishes(service, words(given), line -> workplace.output().text(line + "\n"));
    }

    /** {@return what they say, as the service takes it} */
    private static Json words(ParseResult given) {
        MembersBuilder words = Json.members();
        ServiceOptions.parameters(given, WORDS).forEach(words::with);
        return words.build();
    }
}
