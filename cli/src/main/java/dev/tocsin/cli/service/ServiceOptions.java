package dev.tocsin.cli.service;

import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.web.Authorities;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The options that name the service to ask, and say who asks. */
final class ServiceOptions {

    private static final String OPTION = "--server";
    private static final String TOKEN_FILE = "--token-file";
    private static final String TOKEN = "TOCSIN_TOKEN";
    private static final String CA_FILE = "--ca-file";
    private static final int MOST_BYTES = 1 << 20;
    private static final String USUAL = "http://127.0.0.1:9093";
    private static final Kind ADDRESSES = new UriKind(Range.any());
    private static final List<String> SCHEMES = List.of("http", "https");

    private ServiceOptions() {}

    /** Adds the options. */
    static Form addTo(Form form) {
        return form.option(OPTION, "URL", "Address of the service; " + USUAL + " unless given.")
                .option(
                        TOKEN_FILE,
                        "FILE",
                        "The token by which the service knows who asks; the variable " + TOKEN + " unless given.")
                .option(CA_FILE, "FILE", "Who vouches for the service, as PEM; those whom Java believes unless given.");
    }

    /**
     * {@return a client of the service}
     *
     * @throws ProblemException if something is wrong with an option
     */
    static ServiceClient client(ParseResult given, Surroundings surroundings) {
        Problems.Collector problems = Problems.collector();
        Optional<ServiceClient> service = client(given, surroundings, problems);
        problems.toProblems().orThrow();
        return service.orElseThrow();
    }

    /** {@return a client of the service; what is wrong with an option is a problem} */
    static Optional<ServiceClient> client(ParseResult given, Surroundings surroundings, Problems.Collector problems) {
        Optional<URI> address = address(given, problems);
        try {
            Optional<Secret> token = token(given, surroundings);
            Optional<SSLContext> trust = trust(given, surroundings);
            return address.map(uri -> new ServiceClient(uri, token, trust));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** {@return what is given of the options that the service takes as parameters of the same names} */
    static SequencedMap<String, String> parameters(ParseResult given, List<String> names) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (String name : names) {
            if (given.hasMatchedOption("--" + name)) {
                parameters.put(name, given.matchedOptionValue("--" + name, ""));
            }
        }
        return parameters;
    }

    private static Optional<Secret> token(ParseResult given, Surroundings surroundings) {
        @Nullable String file = given.matchedOptionValue(TOKEN_FILE, null);
        Optional<String> token = file == null
                ? Optional.ofNullable(surroundings.variables().get(TOKEN))
                : Optional.of(content(file, TOKEN_FILE, surroundings));
        return token.map(String::strip).filter(text -> !text.isEmpty()).map(Secret::of);
    }

    private static Optional<SSLContext> trust(ParseResult given, Surroundings surroundings) {
        @Nullable String file = given.matchedOptionValue(CA_FILE, null);
        return Optional.ofNullable(file)
                .map(name -> Authorities.trusting(content(name, CA_FILE, surroundings), place(CA_FILE)));
    }

    private static String content(String file, String option, Surroundings surroundings) {
        try {
            return Source.file(file, surroundings.folder()).text(MOST_BYTES);
        } catch (ProblemException e) {
            Problem cause = e.problems().all().getFirst();
            String message = "file '" + cause.place() + "': " + cause.message();
            throw ProblemException.of(new Problem(cause.code(), place(option), message, cause.fix()));
        }
    }

    private static String place(String option) {
        return "option '" + option + "'";
    }

    private static Optional<URI> address(ParseResult given, Problems.Collector problems) {
        String text = given.matchedOptionValue(OPTION, USUAL);
        Object address = ADDRESSES.read(new Input.Text(text), Place.root(path -> place(OPTION)), problems);
        if (!(address instanceof URI uri)) {
            return Optional.empty();
        }
        if (uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
            problems.add(new Problem(
                    Code.UNKNOWN_OPTION,
                    place(OPTION),
                    Quoted.of(text) + " is no address of a service",
                    "give one such as '" + USUAL + "'"));
            return Optional.empty();
        }
        return Optional.of(uri);
    }
}
