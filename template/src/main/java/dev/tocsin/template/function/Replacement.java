package dev.tocsin.template.function;

import com.google.re2j.Matcher;
import dev.tocsin.template.data.TextBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matches are replaced by, with Go's references: {@code $1} or {@code ${name}} for a group, {@code $$} for a dollar. A
 * name goes as far as letters, digits and underscores go, so that {@code $1x} means the group {@code 1x}. A group that there
 * is not is empty.
 */
final class Replacement {
    private record Part(String text, boolean isGroup) {}

    private final List<Part> parts = new ArrayList<>();
    private final String text;

    private Replacement(String text) {
        this.text = text;
    }

    static Replacement of(String text) {
        Replacement replacement = new Replacement(text);
        int next = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', next)) {
            replacement.plain(next, dollar);
            next = replacement.reference(dollar + 1);
        }
        replacement.plain(next, text.length());
        return replacement;
    }

    private void plain(int start, int end) {
        if (end > start) {
            parts.add(new Part(text.substring(start, end), false));
        }
    }

    /** Reads what is behind a dollar, and returns the index behind that; a dollar that begins nothing stands for itself. */
    private int reference(int start) {
        if (text.startsWith("$", start)) {
            parts.add(new Part("$", false));
            return start + 1;
        }
        boolean isBraced = text.startsWith("{", start);
        int nameStart = isBraced ? start + 1 : start;
        int end = nameStart;
        while (end < text.length() && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end == nameStart || isBraced && !text.startsWith("}", end)) {
            parts.add(new Part("$", false));
            return start;
        }
        parts.add(new Part(text.substring(nameStart, end), true));
        return isBraced ? end + 1 : end;
    }

    private static boolean isNamePart(int c) {
        return c == '_' || Character.isLetter(c) || Character.isDigit(c);
    }

    void write(Matcher matcher, TextBuilder out) {
        for (Part part : parts) {
            out.append(part.isGroup ? group(matcher, part.text) : part.text);
        }
    }

    private static String group(Matcher matcher, String name) {
        String found =
                name.chars().allMatch(c -> c >= '0' && c <= '9') ? numbered(matcher, name) : named(matcher, name);
        return found == null ? "" : found;
    }

    private static @Nullable String numbered(Matcher matcher, String number) {
        boolean isThere = number.length() < 4 && Integer.parseInt(number) <= matcher.groupCount();
        return isThere ? matcher.group(Integer.parseInt(number)) : null;
    }

    private static @Nullable String named(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
    }
}
