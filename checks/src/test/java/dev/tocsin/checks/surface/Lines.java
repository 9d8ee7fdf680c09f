package dev.tocsin.checks.surface;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a surface is about. */
final class Lines {
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) ([\\w.]+)");
    private static final Pattern MEMBER = Pattern.compile("^deprecated .*|^@[\\w.]+(?=\\()|\\w+\\([^)]*\\)|\\w+$");

    private Lines() {}

    /** {@return the name of the type that a line declares} */
    static String type(String line) {
        return first(TYPE, line).group(1);
    }

    /** {@return the name of the member that a line declares, with its parameters} */
    static String member(String line) {
        return first(MEMBER, line).group();
    }

    static boolean isAbstract(String line) {
        return line.matches("(protected )?abstract .*");
    }

    private static Matcher first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            throw new IllegalArgumentException("not a line of a surface: " + line);
        }
        return matcher;
    }
}
