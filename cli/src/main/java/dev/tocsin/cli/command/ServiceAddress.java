package dev.tocsin.cli.command;

import dev.tocsin.cli.service.ServiceClient;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The option that names the service to ask. */
final class ServiceAddress {

    private static final String OPTION = "--server";
    private static final String USUAL = "http://127.0.0.1:9093";
    private static final Kind ADDRESSES = new UriKind(Range.any());
    private static final List<String> SCHEMES = List.of("http", "https");

    private ServiceAddress() {}

    /** Adds the option. */
    static Form of(Form form) {
        return form.option(OPTION, "URL", "Address of the service; " + USUAL + " unless given.");
    }

    /** {@return a client of the service; where the option is no address, that is a problem} */
    static Optional<ServiceClient> client(ParseResult given, Problems.Collector problems) {
        String text = given.matchedOptionValue(OPTION, USUAL);
        Object address = ADDRESSES.read(new Input.Text(text), Place.root(path -> "option '" + OPTION + "'"), problems);
        if (!(address instanceof URI uri)) {
            return Optional.empty();
        }
        if (uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
            problems.add(new Problem(
                    Code.UNKNOWN_OPTION,
                    "option '" + OPTION + "'",
                    Quoted.of(text) + " is no address of a service",
                    "give one such as '" + USUAL + "'"));
            return Optional.empty();
        }
        return Optional.of(new ServiceClient(uri));
    }
}
