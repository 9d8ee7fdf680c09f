package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;

import dev.tocsin.checks.docs.ShownText.Look;
import dev.tocsin.checks.docs.ShownText.Run;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Draws a message as a person sees it, in a room that looks like no vendor's. */
final class Picture {
    private static final int WIDTH = 680;
    private static final int LEFT = 76;
    private static final int LINE = 21;
    private static final int GAP = 10;
    private static final int TOP = 62;

    /** How many letters there is room for in a line. */
    private static final int LETTERS = 84;

    private static final Pattern BEHIND_SPACES = Pattern.compile("(?<= )");

    private final StringBuilder drawn = new StringBuilder();
    private int y = TOP;

    private Picture() {}

    static String of(Sight sight, Json request) {
        Picture picture = new Picture();
        Sight.at(sight.title(), request).findFirst().ifPresent(title -> picture.title(title, sight));
        picture.body(sight, request);
        String buttons = Sight.at(sight.buttons(), request)
                .map(word -> "[ " + word + " ]")
                .collect(joining("   "));
        picture.y += GAP;
        if (!buttons.isEmpty()) {
            picture.line(List.of(new Run(buttons, Look.LINK)), 14, "#1F2328");
        }
        Sight.at(sight.footer(), request)
                .findFirst()
                .ifPresent(footer -> picture.line(List.of(new Run(footer, Look.PLAIN)), 12, "#6B7280"));
        return picture.framed(sight, request);
    }

    private void title(String title, Sight sight) {
        List<Run> strong = ShownText.of(title, sight.markup()).stream()
                .map(run -> new Run(run.text(), Look.STRONG))
                .toList();
        line(strong, 15, "#1F2328");
        y += GAP / 2;
    }

    /** Of several empty lines, one is shown; of those before the first and behind the last, none. */
    private void body(Sight sight, Json request) {
        boolean isFirst = true;
        boolean wasEmpty = false;
        for (String line : sight.lines(request)) {
            List<Run> runs = ShownText.of(line, sight.markup());
            if (runs.stream().allMatch(run -> run.text().isBlank())) {
                wasEmpty = true;
                continue;
            }
            y += wasEmpty && !isFirst ? GAP : 0;
            wasEmpty = false;
            isFirst = false;
            wrapped(runs).forEach(part -> line(part, 14, "#1F2328"));
        }
    }

    private static List<List<Run>> wrapped(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 0;
        for (Run run : runs) {
            for (String word : BEHIND_SPACES.splitAsStream(run.text()).toList()) {
                if (used > 0 && used + word.stripTrailing().length() > LETTERS) {
                    lines.add(new ArrayList<>());
                    used = 0;
                }
                lines.get(lines.size() - 1).add(new Run(word, run.look()));
                used += word.length();
            }
        }
        return lines;
    }

    private void line(List<Run> runs, int size, String color) {
        drawn.append("<text xml:space=\"preserve\" x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\">"
                .formatted(LEFT, y, size, color));
        runs.forEach(run -> drawn.append(
                switch (run.look()) {
                    case PLAIN -> escaped(run.text());
                    case STRONG -> "<tspan font-weight=\"bold\">" + escaped(run.text()) + "</tspan>";
                    case LINK -> "<tspan fill=\"#1D5FBF\">" + escaped(run.text()) + "</tspan>";
                }));
        drawn.append("</text>\n");
        y += LINE;
    }

    private String framed(Sight sight, Json request) {
        int bottom = y - LINE + 8;
        String bar = sight.color(request)
                .map(color -> "<rect x=\"64\" y=\"%d\" width=\"4\" height=\"%d\" fill=\"%s\"/>\n"
                        .formatted(TOP - 16, bottom - TOP + 16, color))
                .orElse("");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">
                <title>What %3$s shows</title>
                <rect width="%1$d" height="%2$d" rx="8" fill="#FFFFFF" stroke="#D0D7DE"/>
                <circle cx="36" cy="36" r="18" fill="#3B4A5A"/>
                <text x="36" y="42" font-size="17" font-weight="bold" fill="#FFFFFF" text-anchor="middle">T</text>
                <text x="64" y="34" font-size="14" font-weight="bold" fill="#1F2328">Tocsin \
                <tspan font-weight="normal" font-size="12" fill="#6B7280">by %3$s</tspan></text>
                %4$s%5$s</svg>
                """.formatted(WIDTH, bottom + 12, sight.plugin(), bar, drawn);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
