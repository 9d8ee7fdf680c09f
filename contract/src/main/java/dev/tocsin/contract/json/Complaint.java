package dev.tocsin.contract.json;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * What the JSON library may complain of, in our words.
 *
 * <p>Its own words quote the text, which may hold secrets; ours quote no more than one character. Which complaint it is, only
 * the beginning of its message tells.
 */
enum Complaint {
    CHARACTER("Unexpected character (", "%s cannot stand here", "check the commas, quotes and brackets before it"),
    TOKEN("Unrecognized token", "an unquoted word cannot stand here", "put text in double quotes"),
    CONTROL("Illegal unquoted character", "a control character cannot stand in a string", "escape it, as in '\\n'"),
    ESCAPE(
            "Unrecognized character escape",
            "the string has an escape that JSON does not know",
            "write a backslash as '\\\\'"),
    NUMBER("Invalid numeric value", "the number is not one of JSON", "write it as in 12, -3.5 or 1e9"),
    OTHER("", "this is not JSON", "write it as RFC 8259 says");

    private static final Pattern CHARACTER_QUOTED = Pattern.compile("'[^\\p{Cc}\\p{Cs}]'(?= \\(code)");

    private final String beginning;
    private final String message;
    private final String fix;

    Complaint(String beginning, String message, String fix) {
        this.beginning = beginning;
        this.message = message;
        this.fix = fix;
    }

    static ProblemException translate(JacksonException e) {
        String words = e.getOriginalMessage();
        Complaint complaint = Arrays.stream(values())
                .filter(candidate -> words.startsWith(candidate.beginning))
                .findFirst()
                .orElse(OTHER);
        String message = complaint.message.replace("%s", character(words));
        return Refusal.of(Code.NOT_JSON, Refusal.place(e.getLocation()), message, complaint.fix);
    }

    private static String character(String words) {
        Matcher matcher = CHARACTER_QUOTED.matcher(words);
        return matcher.find() ? matcher.group() : "this character";
    }
}
