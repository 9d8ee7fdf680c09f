package dev.tocsin.checks.alertmanager;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A routing tree that nobody thought of, as the text of a configuration, and alerts for it. */
final class RandomTree {
    private static final int MOST_ROUTES_BELOW = 4;
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> CONDITIONS =
            List.of("='1'", "!='1'", "=''", "!=''", "=~'1|2'", "!~'2.*'", "=~'.+'");

    private final Random random;
    private final List<String> receivers = new ArrayList<>();
    private final String text;

    RandomTree(int seed) {
        random = new Random(seed);
        text = "{" + receiver() + below(3) + "}";
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

    private String receiver() {
        String receiver = "r" + receivers.size();
        receivers.add(receiver);
        return "receiver: " + receiver;
    }

    private String below(int depth) {
        List<String> routes = new ArrayList<>();
        for (int i = depth == 0 ? 0 : random.nextInt(MOST_ROUTES_BELOW + 1); i > 0; i--) {
            routes.add("{" + receiver() + conditions() + below(depth - 1) + "}");
        }
        return ", routes: [" + String.join(", ", routes) + "]";
    }

    private String conditions() {
        List<String> matchers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size())).replace('\'', '"');
            matchers.add(NAMES.get(random.nextInt(NAMES.size())) + condition);
        }
        boolean continues = random.nextInt(3) == 0;
        return ", continue: " + continues + ", matchers: ['" + String.join(", ", matchers) + "']";
    }
}
