package dev.tocsin.server.configuration.source;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.nio.file.Path;
import java.util.Map;

/**
 * Resolves {@code ${env:NAME}} and {@code ${file:PATH}}, anywhere in a text; a doubled dollar before the brace
 * stands for one dollar and no placeholder. What a placeholder resolved to is in no message. Immutable.
 *
 * @param variables the environment
 * @param folder what the relative path of a file starts from
 */
public record Placeholders(Map<String, String> variables, Path folder) {

    /** The longest file that one value may come from, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final String OPEN = "${";
    private static final String CLOSE = "}";
    private static final String ENV = "env:";
    private static final String FILE = "file:";

    /**
     * Resolves the placeholders of a text.
     *
     * @param place what a problem is told of
     * @return the resolved text, shown as it was written; where a problem was added, the text as it was written
     */
    public Input.Text resolve(String text, Place place, Problems.Collector problems) {
        if (!text.contains(OPEN)) {
            return new Input.Text(text);
        }
        try {
            return resolved(text);
        } catch (ProblemException e) {
            e.problems().forEach(problem -> problems.add(problem.at(place.toString())));
            return new Input.Text(text);
        }
    }

    /**
     * Reads a value from a file, without its final line break.
     *
     * @param path as it was given
     * @param shown what messages show instead of the value
     * @throws ProblemException if it cannot be read, is longer than {@link #MAX_BYTES}, or is not UTF-8
     */
    public Input.Text file(String path, String shown) {
        return new Input.Text(withoutLineBreak(Source.file(path, folder).text(MAX_BYTES)), shown);
    }

    private Input.Text resolved(String text) {
        StringBuilder value = new StringBuilder();
        boolean veiled = false;
        int from = 0;
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, from)) {
            if (at > from && text.charAt(at - 1) == '$') {
                value.append(text, from, at - 1).append(OPEN);
                from = at + OPEN.length();
            } else {
                int end = text.indexOf(CLOSE, at);
                if (end < 0) {
                    throw problem(
                            "'" + text.substring(at) + "' has no end",
                            "write '}' behind it, or '$${' for a literal '${'");
                }
                value.append(text, from, at).append(lookUp(text.substring(at + OPEN.length(), end)));
                veiled = true;
                from = end + 1;
            }
        }
        value.append(text, from, text.length());
        return veiled ? new Input.Text(value.toString(), text) : new Input.Text(value.toString());
    }

    private String lookUp(String reference) {
        if (reference.startsWith(ENV)) {
            return variable(reference.substring(ENV.length()));
        }
        if (reference.startsWith(FILE)) {
            return fileIn(reference);
        }
        throw problem(
                "'${" + reference + "}' is no placeholder",
                "write '${env:NAME}' or '${file:PATH}', or '$${' for a literal '${'");
    }

    private String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            String hint = Nearest.to(name, variables.keySet()).isEmpty()
                    ? ""
                    : " (" + Nearest.hint(name, variables.keySet()) + ")";
            throw problem("the variable of '${env:" + name + "}' is not set", "set it" + hint);
        }
        return value;
    }

    private String fileIn(String reference) {
        try {
            return file(reference.substring(FILE.length()), reference).value();
        } catch (ProblemException e) {
            Problem cause = e.problems().all().getFirst();
            throw problem("the file of '${" + reference + "}': " + cause.message(), cause.fix());
        }
    }

    private static ProblemException problem(String message, String fix) {
        return ProblemException.of(new Problem(Code.UNRESOLVED_PLACEHOLDER, "placeholder", message, fix));
    }

    private static String withoutLineBreak(String text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? text.substring(0, end - 1) : text.substring(0, end);
    }
}
