package dev.tocsin.cli.command;

import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.transport.StandardTransport;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * Where calls may go although it is not on the internet, as the command line says; else as the variable does.
 *
 * @param places each as the transport reads it
 */
public record AllowedEgress(List<String> places) {

    private static final String OPTION = "--allow-egress";

    private static final String VARIABLE = "TOCSIN_ALLOW_EGRESS";
    private static final String[] NONE = {};

    /** Adds the option. */
    public static Form addTo(Form form) {
        return form.manyOption(
                OPTION,
                "CIDR|HOST[:PORT]",
                "Let calls go to these private addresses, or to wherever this host is; may be given many times. Otherwise $"
                        + VARIABLE
                        + ", separated by commas. Without it, calls go to the internet alone.");
    }

    /** {@return what the command line or the variable says; what cannot be read is a problem} */
    public static AllowedEgress read(ParseResult given, Surroundings surroundings, Problems.Collector problems) {
        String[] named = given.matchedOptionValue(OPTION, NONE);
        return named.length > 0
                ? read(named, "option '" + OPTION + "'", problems)
                : read(listed(surroundings), "variable '" + VARIABLE + "'", problems);
    }

    /** {@return these and others} */
    public AllowedEgress and(List<String> others) {
        List<String> all = new ArrayList<>(places);
        all.addAll(others);
        return new AllowedEgress(all);
    }

    /** {@return a builder of a transport that goes to these places too} */
    public StandardTransport.Builder transport() {
        StandardTransport.Builder builder = StandardTransport.builder();
        places.forEach(builder::allowEgress);
        return builder;
    }

    private static String[] listed(Surroundings surroundings) {
        String listed = surroundings.variables().getOrDefault(VARIABLE, "");
        return listed.isBlank() ? NONE : listed.split(",");
    }

    private static AllowedEgress read(String[] places, String origin, Problems.Collector problems) {
        List<String> readable = new ArrayList<>();
        for (String place : places) {
            try {
                StandardTransport.builder().allowEgress(place);
                readable.add(place);
            } catch (IllegalArgumentException unreadable) {
                String message = String.valueOf(unreadable.getMessage());
                problems.add(new Problem(Code.WRONG_KIND, origin, message, "write it as one of them"));
            }
        }
        return new AllowedEgress(readable);
    }
}
