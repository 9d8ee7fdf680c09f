package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Source with gaps, {@code $name$} each. A gap that stands alone in its line takes any number of lines and indents them; where
 * it takes none, the line is left out.
 */
record Template(String text) {
    private static final Pattern GAP = Pattern.compile("\\$(\\w+)\\$");
    private static final Pattern LONE_GAP = Pattern.compile("( *)\\$(\\w+)\\$");

    /** {@return the source, its gaps filled; without a line break at the end} */
    String fill(UnaryOperator<String> values) {
        return text.lines().map(line -> line(line, values)).collect(joining()).stripTrailing();
    }

    private static String line(String line, UnaryOperator<String> values) {
        Matcher lone = LONE_GAP.matcher(line);
        if (lone.matches()) {
            String indent = lone.group(1);
            return values.apply(lone.group(2))
                    .lines()
                    .map(each -> (each.isEmpty() ? "" : indent + each) + "\n")
                    .collect(joining());
        }
        return GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(values.apply(gap.group(1)))) + "\n";
    }
}
