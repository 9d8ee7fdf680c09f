package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.problem.Code;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page about the codes of problems, made from what the source of {@link Code} says of each. */
record Messages(String source) {
    private static final String HEAD = """
            # Messages

            *Boundary*: what each code in front of a message means, why it comes and what helps; the message itself says where the mistake is and what was found. `[CODE] place: what is wrong; what to do`. A code never changes its meaning. This page is made by `make catalog`; the sentences stand in the Javadoc of the codes. *Not here*: how problems are collected ([definition time](definition-time.md)).
            """;
    private static final String COLUMNS = "\n| code | means | cause | cure |\n| --- | --- | --- | --- |\n";
    private static final String FOOT = """

            *Stop here* once you know which kind of mistake it is.
            """;
    private static final List<String> PLACES = List.of(
            "In a definition",
            "While plugins are loaded",
            "In a configuration",
            "In an invocation",
            "In a file or payload",
            "In a bundle",
            "In the contract test of a plugin",
            "In the journal of the service");
    private static final String CURE = " Cure: ";
    private static final Pattern INLINE_CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^{}]*})*)}");

    /** {@return the page} */
    String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (int digit = 1; digit <= PLACES.size(); digit++) {
            String begin = "P" + digit;
            page.append("\n## ").append(PLACES.get(digit - 1)).append(COLUMNS);
            page.append(Arrays.stream(Code.values())
                    .filter(code -> code.id().startsWith(begin))
                    .map(this::row)
                    .collect(joining()));
        }
        return page.append(FOOT).toString();
    }

    private String row(Code code) {
        String[] said = said(code).split(CURE, 2);
        if (said.length < 2) {
            throw new IllegalStateException("the Javadoc of " + code + " names no cause or no cure");
        }
        String title = code.title() + (code.isWarning() ? " (a warning)" : "");
        return "| %s | %s | %s | %s |\n".formatted(code.id(), title, said[0], said[1]);
    }

    /** {@return the Javadoc of a code in one line} */
    private String said(Code code) {
        Pattern documented = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + code.name() + "\\(", Pattern.DOTALL);
        String text = documented
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no Javadoc"));
        String line = text.replaceAll("\\s+\\*?\\s*", " ").strip();
        return INLINE_CODE.matcher(line).replaceAll(Messages::quoted).replace("|", "\\|");
    }

    private static String quoted(MatchResult code) {
        return Matcher.quoteReplacement("`" + code.group(1) + "`");
    }

    static Messages read() {
        return new Messages(
                Project.read(Project.ROOT.resolve("contract/src/main/java/dev/tocsin/contract/problem/Code.java")));
    }
}
