package dev.tocsin.checks.alertmanager;

import static java.util.stream.Collectors.joining;

import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RouteBuilder;
import dev.tocsin.delivery.route.RoutingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A routing tree that nobody thought of, as Tocsin has it and as the text of a configuration, and alerts for it. */
final class RandomTree {
    private static final int MOST_ROUTES_BELOW = 4;
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> CONDITIONS =
            List.of("='1'", "!='1'", "=''", "!=''", "=~'1|2'", "!~'2.*'", "=~'.+'");

    private final Random random;
    private final List<String> receivers = new ArrayList<>();
    private final String text;
    private final Route root;

    RandomTree(int seed) {
        random = new Random(seed);
        RouteBuilder builder = Route.builder();
        text = "{" + said(builder) + below(builder, 3) + "}";
        root = builder.build(new RoutingNames(MatcherSyntax.CLASSIC, receivers, List.of()));
    }

    Route root() {
        return root;
    }

    String configuration() {
        String all = receivers.stream().map(name -> "- name: " + name + "\n").collect(joining());
        return "route: " + text + "\nreceivers:\n" + all;
    }

    /** {@return the labels of an alert} */
    Map<String, String> alert() {
        Map<String, String> labels = new TreeMap<>();
        for (String name : NAMES) {
            if (random.nextInt(3) > 0) {
                labels.put(name, List.of("1", "2", "21").get(random.nextInt(3)));
            }
        }
        return labels;
    }

    private String said(RouteBuilder route) {
        String receiver = "r" + receivers.size();
        receivers.add(receiver);
        route.receiver(receiver);
        return "receiver: " + receiver;
    }

    private String below(RouteBuilder route, int depth) {
        List<String> routes = new ArrayList<>();
        for (int i = depth == 0 ? 0 : random.nextInt(MOST_ROUTES_BELOW + 1); i > 0; i--) {
            RouteBuilder child = Route.builder();
            routes.add("{" + said(child) + conditions(child) + below(child, depth - 1) + "}");
            route.route(child);
        }
        return ", routes: [" + String.join(", ", routes) + "]";
    }

    private String conditions(RouteBuilder route) {
        List<String> matchers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size())).replace('\'', '"');
            matchers.add(NAMES.get(random.nextInt(NAMES.size())) + condition);
        }
        boolean continues = random.nextInt(3) == 0;
        String list = String.join(", ", matchers);
        route.continues(continues).matchers(MatcherSyntax.CLASSIC.matchers(list, warning -> {}));
        return ", continue: " + continues + ", matchers: ['" + list + "']";
    }
}
