package dev.tocsin.cli.loopback;

import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.process.Output;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The endpoint that {@code --loopback} asks for, or none. */
public final class Loopback implements AutoCloseable {

    private static final String OPTION = "--loopback";
    private static final String VARIABLE = "TOCSIN_LOOPBACK";

    private final @Nullable LoopbackEndpoint endpoint;

    private Loopback(@Nullable LoopbackEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Adds the option. */
    public static Form addTo(Form form) {
        return form.flag(
                OPTION,
                "Start an endpoint on this machine to try receivers out: its address is ${env:" + VARIABLE
                        + "}, to which calls may go, and it answers 503 to the first request for each path, 202 to others.");
    }

    /** Starts the endpoint if the command line asks for it; what it hears is said. */
    public static Loopback of(ParseResult given, Output output) {
        return new Loopback(given.hasMatchedOption(OPTION) ? LoopbackEndpoint.start(output::say) : null);
    }

    /** {@return the variables that a placeholder finds beside those of the process} */
    public Map<String, String> variables() {
        return endpoint == null ? Map.of() : Map.of(VARIABLE, endpoint.address());
    }

    /** {@return where calls may go for it: to the endpoint, and to nothing else on this machine} */
    public List<String> allowed() {
        return endpoint == null ? List.of() : List.of(endpoint.authority());
    }

    @Override
    public void close() {
        if (endpoint != null) {
            endpoint.close();
        }
    }
}
