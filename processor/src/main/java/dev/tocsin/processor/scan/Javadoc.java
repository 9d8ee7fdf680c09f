package dev.tocsin.processor.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a documentation comment, without its tags.
 *
 * @param summary the first sentence; empty if there is none
 * @param parameters the first sentence of each {@code @param}, by name
 */
record Javadoc(String summary, Map<String, String> parameters) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAMETER = Pattern.compile("param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern RETURN = Pattern.compile("^\\{@return\\s+([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s*([^{}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s{}]+)(?:\\s+([^{}]*))?}");
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|ul|ol|pre|table|h\\d)\\b");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])(?:\\s|$)", Pattern.DOTALL);

    Javadoc {
        parameters = Map.copyOf(parameters);
    }

    /** {@return the words of a comment as the compiler gives it; none of null} */
    static Javadoc of(@Nullable String comment) {
        if (comment == null) {
            return new Javadoc("", Map.of());
        }
        List<String> blocks = BLOCK.splitAsStream(comment).toList();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher parameter = PARAMETER.matcher(block);
            if (parameter.lookingAt()) {
                parameters.put(parameter.group(1), firstSentence(parameter.group(2)));
            }
        }
        return new Javadoc(firstSentence(blocks.get(0)), parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String firstSentence(String text) {
        String words = plain(PARAGRAPH.splitAsStream(text).findFirst().orElse(""));
        Matcher sentence = SENTENCE.matcher(words);
        return sentence.find() ? sentence.group(1) : words;
    }

    private static String plain(String text) {
        String returned = RETURN.matcher(text.strip()).replaceFirst("Returns $1.");
        String named = LINK.matcher(returned).replaceAll(Javadoc::label);
        String words = HTML.matcher(INLINE_TAG.matcher(named).replaceAll(Javadoc::literal))
                .replaceAll("");
        return unescaped(words).replaceAll("\\s+", " ").strip();
    }

    /** {@return what a link shows: its label, else its target as Javadoc shows it} */
    private static String label(MatchResult link) {
        String label = link.group(2);
        String target = link.group(1).replaceFirst("^#", "").replace('#', '.');
        return Matcher.quoteReplacement(label == null || label.isBlank() ? target : label);
    }

    /** {@return what is in an inline tag, in which signs of HTML stand for themselves} */
    private static String literal(MatchResult tag) {
        String escaped = tag.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Matcher.quoteReplacement(escaped);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
