package dev.tocsin.template;

import java.util.List;
import java.util.Random;

/** Templates of all that there is, with sense now and then. */
final class MadeUpTemplate {
    private static final int DEPTH = 4;
    private static final List<String> VALUES = List.of(
            ".",
            "$",
            ".Status",
            ".Alerts",
            ".CommonLabels",
            ".CommonLabels.job",
            ".GroupLabels.Names",
            "$.Alerts.Firing",
            ".Labels",
            ".Labels.severity",
            ".StartsAt",
            "$x",
            "1",
            "-2",
            "1.5",
            "\"a\"",
            "`b`",
            "'c'",
            "true",
            "\"\"");
    private static final List<String> FUNCTIONS = List.of(
            "len",
            "index",
            "eq",
            "ne",
            "lt",
            "gt",
            "and",
            "or",
            "not",
            "print",
            "printf \"%v %5d %-3s %q %x\"",
            "toUpper",
            "title",
            "trimSpace",
            "join",
            "match",
            "reReplaceAll \"[a-z]+\"",
            "safeHtml",
            "stringSlice",
            "urlquery",
            ".CommonLabels.Remove");
    private static final List<String> MARKS = List.of("{{ ", "{{- ", "{{");

    private final Random random;

    MadeUpTemplate(Random random) {
        this.random = random;
    }

    String text() {
        return "{{ $x := " + pipeline(1) + " }}" + nodes(0)
                + (chance(10) ? "{{ define \"t\" }}" + nodes(2) + "{{ end }}" : "");
    }

    private String nodes(int depth) {
        StringBuilder nodes = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            nodes.append(depth < DEPTH ? node(depth) : "text ");
        }
        return nodes.toString();
    }

    private String node(int depth) {
        return switch (random.nextInt(10)) {
            case 0 -> action("if " + pipeline(1)) + nodes(depth + 1) + otherwise("if", depth) + action("end");
            case 1 -> action("with " + pipeline(1)) + nodes(depth + 1) + otherwise("with", depth) + action("end");
            case 2 -> action("range $i, $x := " + pipeline(1)) + nodes(depth + 1) + action("end");
            case 3 -> action("range .Alerts") + nodes(depth + 1) + (chance(3) ? action("break") : "") + action("end");
            case 4 -> action("template \"" + (chance(3) ? "t" : "__subject") + "\" " + pipeline(1));
            case 5 -> action("$x = " + pipeline(1));
            case 6 -> action("block \"b\" .") + nodes(depth + 1) + action("end");
            case 7 -> " text {} ä😀 \n";
            default -> action(pipeline(0));
        };
    }

    private String otherwise(String keyword, int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> action("else") + nodes(depth + 1);
            case 1 -> action("else " + keyword + " " + pipeline(1)) + nodes(depth + 1);
            default -> "";
        };
    }

    private String action(String inside) {
        return of(MARKS) + inside + (chance(4) ? " -}}" : chance(200) ? "}" : " }}");
    }

    private String pipeline(int depth) {
        StringBuilder pipeline = new StringBuilder(chance(3) ? command(depth) : of(VALUES));
        while (chance(8)) {
            pipeline.append(" | ").append(of(FUNCTIONS));
        }
        return pipeline.toString();
    }

    private String command(int depth) {
        StringBuilder command = new StringBuilder(chance(200) ? "nope" : of(FUNCTIONS));
        for (int i = random.nextInt(3); i > 0; i--) {
            command.append(' ').append(depth < 2 && chance(3) ? "(" + pipeline(depth + 1) + ")" : of(VALUES));
        }
        return command.toString();
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
