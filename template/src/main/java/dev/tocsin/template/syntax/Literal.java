package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Numeric;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.Value;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the constants of an action as Go reads its own. */
final class Literal {
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)([+-]?)(?:0x((?:_?[0-9a-f])++)|0o?((?:_?[0-7])++)" + "|0b((?:_?[01])++)|(0|[1-9](?:_?[0-9])*+))");
    private static final Pattern FRACTION =
            Pattern.compile("[+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");
    private static final int[] BASES = {16, 8, 2, 10};

    private Literal() {}

    /** {@return the value of a number, of a character or of a text} */
    static Value read(Token token) {
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case CHARACTER -> character(token);
            default -> Text.of(text(token));
        };
    }

    /** {@return the characters that a quoted text stands for} */
    static String text(Token token) {
        String inside = token.text().substring(1, token.text().length() - 1);
        return token.text().charAt(0) == '`' ? inside.replace("\r", "") : Unescape.text(token, inside);
    }

    private static Value character(Token token) {
        String inside = token.text().substring(1, token.text().length() - 1);
        String character = Unescape.text(token, inside);
        if (character.codePointCount(0, character.length()) != 1) {
            throw new Refusal(
                    token.at(),
                    token.text() + " is not one character",
                    "put a text into double quotes: \"" + inside + "\"");
        }
        return new Numeric.Whole(character.codePointAt(0));
    }

    private static Value number(Token token) {
        Matcher whole = WHOLE.matcher(token.text());
        if (whole.matches()) {
            return whole(token, whole);
        }
        if (FRACTION.matcher(token.text()).matches() && token.text().matches(".*[.eE].*")) {
            double value = Double.parseDouble(token.text());
            if (Double.isFinite(value)) {
                return new Numeric.Fraction(value);
            }
            throw new Refusal(token.at(), "the number " + token.text() + " is too great", "choose a smaller one");
        }
        String fix = "write it like 12, 0x1F, 1.5 or 1e3";
        throw new Refusal(token.at(), Quoted.of(token.text()) + " is not a number of the templates", fix);
    }

    private static Value whole(Token token, Matcher parts) {
        for (int i = 0; i < BASES.length; i++) {
            String digits = parts.group(i + 2);
            if (digits != null) {
                BigInteger value = new BigInteger(parts.group(1) + digits.replace("_", ""), BASES[i]);
                if (value.bitLength() < Long.SIZE) {
                    return new Numeric.Whole(value.longValue());
                }
            }
        }
        throw new Refusal(
                token.at(),
                "the number " + Quoted.of(token.text()) + " is too great",
                "choose one up to " + Long.MAX_VALUE);
    }
}
