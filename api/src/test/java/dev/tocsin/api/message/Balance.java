package dev.tocsin.api.message;

import dev.tocsin.contract.semantics.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads marked-up text once more, in another way than the code under test: what is complete in itself is taken out, and of
 * what is left every delimiter must have its partner.
 *
 * @param complete what is taken out, in this order
 * @param delimiter what must have a partner
 * @param never what must not be left
 * @param closers what may close a text that was cut
 */
record Balance(List<Pattern> complete, Pattern delimiter, Pattern never, Pattern closers) {

    static Balance of(Markup markup) {
        return switch (markup) {
            case PLAIN -> balance(List.of(), "(?!)", "(?!)", "");
            case SLACK ->
                balance(
                        List.of("<[^<>\n]+>", "&(amp|lt|gt);", "(?s)```.*?```", "`[^`\n]*`"),
                        "(?<![\\p{L}\\p{N}])[*_~]|[*_~](?![\\p{L}\\p{N}])",
                        "[<>&`]",
                        "[*_~]*|`|```");
            case MARKDOWN ->
                balance(
                        List.of(
                                "(?ms)^```[a-z]*\n.*?^```$",
                                "(?<!\\\\)(`+)(?!`).*?(?<!`)\\1(?!`)",
                                "\\\\\\p{Punct}",
                                "\\[[^\\]]*\\]\\([^)]*\\)",
                                "(?<=[\\p{L}\\p{N}])_+(?=[\\p{L}\\p{N}])"),
                        "\\*{1,3}|_|~~",
                        "[`\\[\\]\\\\]",
                        "[*_~`]*|\n```\n");
            case MARKDOWN_V2 ->
                balance(
                        List.of("\\\\.", "(?s)```.*?```", "`[^`]*`", "\\[[^\\]]*\\]\\([^)]*\\)"),
                        "__|_|\\*|~|\\|\\|",
                        "[`\\[\\]\\\\()>#+=|{}.!-]",
                        "[*_~`|\u200B]*");
            case TELEGRAM_HTML, HTML ->
                balance(
                        List.of("&(amp|lt|gt|quot);", "<br>", "\"[^\"]*\""),
                        "</?[a-z]+[^<>]*>",
                        "[<&]",
                        "(</[a-z]+>)*");
        };
    }

    private static Balance balance(List<String> complete, String delimiter, String never, String closers) {
        return new Balance(
                complete.stream().map(Pattern::compile).toList(),
                Pattern.compile(delimiter),
                Pattern.compile(never),
                Pattern.compile(closers));
    }

    boolean closes(String end) {
        return closers.matcher(end).matches();
    }

    boolean holds(String text) {
        String rest = text;
        for (Pattern pattern : complete) {
            rest = pattern.matcher(rest).replaceAll("");
        }
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult found : delimiter.matcher(rest).results().toList()) {
            String name = found.group().replaceAll("[</>]| .*", "");
            if (name.equals("***")) {
                turnBoth(open);
                continue;
            }
            boolean isEnd = found.group().startsWith("<") ? found.group().startsWith("</") : open.contains(name);
            if (!isEnd) {
                open.push(name);
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return false;
            }
        }
        return open.isEmpty()
                && !never.matcher(delimiter.matcher(rest).replaceAll("")).find();
    }

    /** Three stars are strong and emphasized at once; where both are open, in whichever order, they end both. */
    private static void turnBoth(Deque<String> open) {
        if (open.size() < 2) {
            open.push("**");
            open.push("*");
        } else {
            open.pop();
            open.pop();
        }
    }
}
