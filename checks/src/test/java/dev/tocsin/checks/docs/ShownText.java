package dev.tocsin.checks.docs;

import dev.tocsin.contract.semantics.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as its target shows it: what the markup escapes is plain again, and what it marks is marked. */
final class ShownText {
    /** How letters look. */
    enum Look {
        PLAIN,
        STRONG,
        LINK
    }

    /**
     * Letters that look alike.
     *
     * @param text the letters
     * @param look how they look
     */
    record Run(String text, Look look) {}

    private static final Pattern MARKDOWN = Pattern.compile(
            "\\\\(?<escaped>\\p{Punct})|\\*\\*(?<strong>.+?)\\*\\*|\\[(?<link>[^\\]\\\\]+)]\\([^)]+\\)|^#+ (?<head>.*)$");
    private static final Pattern SLACK =
            Pattern.compile("<[^|>]+\\|(?<link>[^>]+)>|(?<![\\w*])\\*(?<strong>[^*\\s][^*\\n]*?)\\*(?![\\w*])");
    private static final Pattern HTML = Pattern.compile(
            "<b>(?<strong>.*?)</b>|<h1[^>]*>(?<head>.*?)</h1>|<a href=\"[^\"]*\">(?<link>.*?)</a>|<li[^>]*>(?<item>)|<[^>]+>");

    private final List<Run> runs = new ArrayList<>();

    private ShownText() {}

    /** {@return the runs of one line} */
    static List<Run> of(String line, Markup markup) {
        ShownText shown = new ShownText();
        switch (markup) {
            case PLAIN -> shown.add(line, Look.PLAIN, markup);
            case SLACK -> shown.read(line, SLACK, markup);
            case HTML, TELEGRAM_HTML -> shown.read(line, HTML, markup);
            default -> shown.read(line, MARKDOWN, markup);
        }
        return shown.runs;
    }

    private void read(String line, Pattern marks, Markup markup) {
        Matcher mark = marks.matcher(line);
        int from = 0;
        while (mark.find()) {
            add(line.substring(from, mark.start()), Look.PLAIN, markup);
            marked(mark, markup);
            from = mark.end();
        }
        add(line.substring(from), Look.PLAIN, markup);
    }

    private void marked(Matcher mark, Markup markup) {
        for (String name : mark.namedGroups().keySet()) {
            String inside = mark.group(name);
            if (inside == null) {
                continue;
            }
            switch (name) {
                case "link" -> add(inside, Look.LINK, markup);
                case "strong", "head" -> of(inside, markup).forEach(run -> add(run.text(), Look.STRONG, Markup.PLAIN));
                case "item" -> add("• ", Look.PLAIN, Markup.PLAIN);
                default -> add(inside, Look.PLAIN, Markup.PLAIN);
            }
        }
    }

    private void add(String text, Look look, Markup markup) {
        boolean entities = markup == Markup.SLACK || markup == Markup.HTML || markup == Markup.TELEGRAM_HTML;
        String plain = entities
                ? text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                : text;
        if (!plain.isEmpty()) {
            runs.add(new Run(plain, look));
        }
    }
}
