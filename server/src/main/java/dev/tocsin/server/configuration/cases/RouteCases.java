package dev.tocsin.server.configuration.cases;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.Receiver;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cases of who is to be told of which alert. The machine of the service itself answers them, by a clock that is set; nobody is really
 * told. Immutable.
 */
public final class RouteCases {
    private final List<RouteCase> all;

    private RouteCases(List<RouteCase> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException with all that is wrong with it
     */
    public static RouteCases read(Source source, Placeholders placeholders) {
        return new RouteCases(CasesReader.read(source, placeholders));
    }

    /** {@return how many there are} */
    public int size() {
        return all.size();
    }

    /** {@return what a configuration does otherwise than the cases say} */
    public Problems differences(ServiceConfiguration configuration) {
        Problems.Collector problems = Problems.collector();
        List<String> known =
                configuration.receivers().all().stream().map(Receiver::name).toList();
        for (RouteCase each : all) {
            List<String> unknown =
                    each.told().stream().filter(name -> !known.contains(name)).toList();
            unknown.forEach(name -> problems.add(
                    Code.UNKNOWN_RECEIVER,
                    each.place(),
                    "there is no receiver " + Quoted.of(name),
                    Nearest.hint(name, known)));
            // That one who is not there is not told follows, and is not told again.
            if (unknown.isEmpty()) {
                compare(each, configuration, problems);
            }
        }
        return problems.toProblems();
    }

    private static void compare(RouteCase wanted, ServiceConfiguration configuration, Problems.Collector problems) {
        CaseRun run = CaseRun.of(wanted, configuration);
        SortedSet<String> told = run.told();
        if (!told.equals(new TreeSet<>(wanted.told()))) {
            problems.add(new Problem(
                    Code.ROUTED_OTHERWISE,
                    wanted.place(),
                    "of " + wanted.alert() + " " + names(told) + " is told, expected " + names(wanted.told())
                            + run.held(),
                    "change the routes, or the case"));
        }
    }

    private static String names(Iterable<String> names) {
        String all = String.join("', '", names);
        return all.isEmpty() ? "nobody" : "'" + all + "'";
    }
}
