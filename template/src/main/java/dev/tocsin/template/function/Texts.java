package dev.tocsin.template.function;

import dev.tocsin.template.data.Items;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.TextBuilder;
import dev.tocsin.template.data.Time;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** What makes texts of texts. */
final class Texts {
    private Texts() {}

    static Function toUpper() {
        return changed(text -> mapped(text, Character::toUpperCase));
    }

    static Function toLower() {
        return changed(text -> mapped(text, Character::toLowerCase));
    }

    static Function title() {
        return changed(TitleCase::of);
    }

    static Function trimSpace() {
        return changed(Texts::trimmed);
    }

    /** Says of a text that it is markup already. */
    static Function safeHtml() {
        return Function.of(
                List.of(Type.TEXT), Type.MARKED, (values, budget) -> Text.marked(((Text) values.get(0)).value()));
    }

    /** Writes a value as the query of an address has it. */
    static Function urlquery() {
        return Function.ofAny(List.of(), Type.ANY, arguments -> Type.TEXT, (values, budget) -> {
            String shown = Printing.shown(values);
            budget.characters(shown.length());
            return Text.of(bounded(URLEncoder.encode(shown, StandardCharsets.UTF_8)
                    .replace("*", "%2A")
                    .replace("%7E", "~")));
        });
    }

    private static Function changed(UnaryOperator<String> change) {
        return Function.of(List.of(Type.TEXT), Type.TEXT, (values, budget) -> {
            String text = ((Text) values.get(0)).value();
            budget.characters(text.length());
            return Text.of(bounded(change.apply(text)));
        });
    }

    /** Character by character, as Go does: the sharp s stays one. */
    private static String mapped(String text, IntUnaryOperator change) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().map(change).forEach(mapped::appendCodePoint);
        return mapped.toString();
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
    }

    private static String bounded(String text) {
        return new TextBuilder().append(text).toString();
    }

    /** Writes a time; the layout stands first, so that a time can be piped in. */
    static Function date() {
        return Function.of(List.of(Type.TEXT, Type.TIME), Type.TEXT, (values, budget) -> {
            Text date = ((Time) values.get(1)).format((Text) values.get(0));
            budget.characters(date.value().length());
            return date;
        });
    }

    /** The separator stands first, so that a list can be piped in. */
    static Function join() {
        return Function.of(List.of(Type.TEXT, Type.TEXT_LIST), Type.TEXT, (values, budget) -> {
            String joined = ((Items) values.get(1)).joined(((Text) values.get(0)).value());
            budget.characters(joined.length());
            return Text.of(joined);
        });
    }

    static Function stringSlice() {
        return Function.ofAny(List.of(), Type.TEXT, arguments -> Type.TEXT_LIST, Texts::list);
    }

    private static Value list(List<Value> texts, Budget budget) {
        budget.spend(texts.size());
        return new Items(Type.TEXT_LIST, List.copyOf(texts));
    }
}
