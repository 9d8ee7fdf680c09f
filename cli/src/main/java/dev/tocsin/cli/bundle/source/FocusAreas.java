package dev.tocsin.cli.bundle.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which module owns what, in the words of their build files and of the documentation of their packages. */
final class FocusAreas {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern DOCUMENTATION = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)^.*?[.](?=\\s|$)");
    private static final Pattern LABELED_LINK = Pattern.compile("\\{@link [^\\s}]+ ([^}]+)\\}");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ (?:[a-z]\\w*\\.)*([^}]+)\\}");

    private FocusAreas() {}

    static String of(List<Module> modules) {
        return modules.stream()
                .filter(module -> !module.description().isEmpty())
                .map(FocusAreas::of)
                .collect(joining("\n"));
    }

    private static String of(Module module) {
        StringBuilder areas = new StringBuilder("%s: %s%n".formatted(module.name(), module.description()));
        module.javaFiles("main").stream()
                .filter(file -> file.name().endsWith("/package-info.java"))
                .forEach(file -> append(areas, file.text()));
        return areas.toString();
    }

    private static void append(StringBuilder areas, String packageInfo) {
        Matcher name = PACKAGE.matcher(packageInfo);
        if (name.find()) {
            areas.append("  ")
                    .append(name.group(1))
                    .append("\n      ")
                    .append(firstSentence(packageInfo))
                    .append('\n');
        }
    }

    private static String firstSentence(String packageInfo) {
        Matcher documentation = DOCUMENTATION.matcher(packageInfo);
        String text = documentation.find() ? documentation.group(1) : "";
        String words =
                text.replaceAll("(?m)^\\s*\\*", "").replaceAll("\\s+", " ").strip();
        Matcher first = FIRST_SENTENCE.matcher(withoutTags(words));
        return first.find() ? first.group() : words;
    }

    private static String withoutTags(String words) {
        return INLINE_TAG.matcher(LABELED_LINK.matcher(words).replaceAll("$1")).replaceAll("$1");
    }
}
