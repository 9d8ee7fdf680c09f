package dev.tocsin.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file with gaps, each written as the gap's name in double braces.
 *
 * @param text the text, gaps and all
 */
record Template(String text) {

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    /** {@return the template of that path beside this class} */
    static Template named(String path) {
        try (InputStream in = Template.class.getResourceAsStream("templates/" + path)) {
            return new Template(new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the text with its gaps filled}
     *
     * @param values what goes into each gap, by its name
     */
    String filled(Map<String, String> values) {
        return GAP.matcher(text)
                .replaceAll(
                        gap -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(gap.group(1)), gap.group())));
    }

    /** {@return whether it imports a class of that simple name} */
    boolean isImporting(String simpleName) {
        return text.contains("." + simpleName + ";");
    }
}
