package dev.tocsin.contract.schema;

import dev.tocsin.contract.pattern.IRegexp;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes patterns as JSON Schema has them: in the syntax of ECMA-262 with Unicode, by RFC 9485, section 5.3. */
final class EcmaPattern {

    private static final Pattern CATEGORY = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\[pP]");

    private final StringBuilder written = new StringBuilder("^(?:");

    private boolean inClass;

    private EcmaPattern() {}

    /** {@return the pattern, which accepts the same whole texts} */
    static String of(IRegexp pattern) {
        return new EcmaPattern().write(pattern.toString());
    }

    /** {@return in what the two may differ; empty if in nothing} */
    static Optional<String> difference(IRegexp pattern) {
        return CATEGORY.matcher(pattern.toString()).find()
                ? Optional.of("Which characters a category has depends on the version of Unicode.")
                : Optional.empty();
    }

    private String write(String pattern) {
        boolean escaped = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (escaped) {
                writeEscaped(c);
            } else if (c != '\\') {
                writePlain(c);
            }
            escaped = !escaped && c == '\\';
        }
        return written.append(")$").toString();
    }

    /** ECMA-262 knows an escaped dash in a class only. */
    private void writeEscaped(char c) {
        written.append(c == '-' && !inClass ? "-" : "\\" + c);
    }

    private void writePlain(char c) {
        if (c == '[' || c == ']') {
            inClass = c == '[';
        }
        switch (c) {
            case '.' -> written.append(inClass ? "." : "[^\\n\\r]");
            // Two of them join sets in the patterns of some engines.
            case '&' -> written.append(inClass ? "\\u0026" : "&");
            default -> written.append(c);
        }
    }
}
