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
    END("Unexpected end-of-input", "the text ends before the value does", "complete it; it may be truncated"),
    CHARACTER(
            "Unexpected character|Illegal character",
            "%s cannot stand here",
            "check the commas, quotes and brackets before it"),
    BRACKET("Unexpected close marker", "%s does not close what is open here", "check the brackets before it"),
    WORD("Unrecognized token|Non-standard token", "an unquoted word cannot stand here", "put text in double quotes"),
    CONTROL("Illegal unquoted character", "a control character cannot stand in a string", "escape it, as in '\\n'"),
    ESCAPE(
            "Unrecognized character escape",
            "the string has an escape that JSON does not know",
            "write a backslash as '\\\\'"),
    SURROGATE(
            "Unexpected low surrogate|Broken surrogate pair",
            "this string has half of a surrogate pair",
            "write both halves, or none"),
    NUMBER("Invalid numeric value", "the number is not one of JSON", "write it as in 12, -3.5 or 1e9"),
    OTHER("", "this is not JSON", "write it as RFC 8259 says");

    private static final Pattern ONE_CHARACTER = Pattern.compile("'[^\\p{Cc}\\p{Cs}]'");

    private final Pattern beginning;
    private final String message;
    private final String fix;

    Complaint(String beginning, String message, String fix) {
        this.beginning = Pattern.compile(beginning);
        this.message = message;
        this.fix = fix;
    }

    static ProblemException translate(JacksonException e) {
        String words = e.getOriginalMessage();
        Complaint complaint = Arrays.stream(values())
                .filter(candidate -> candidate.beginning.matcher(words).lookingAt())
                .findFirst()
                .orElse(OTHER);
        return complaint.refusal(Refusal.place(e.getLocation()), words);
    }

    ProblemException refusal(String place, String words) {
        Matcher character = ONE_CHARACTER.matcher(words);
        String found = character.find() ? character.group() : "this character";
        return Refusal.of(Code.NOT_JSON, place, message.replace("%s", found), fix);
    }
}
