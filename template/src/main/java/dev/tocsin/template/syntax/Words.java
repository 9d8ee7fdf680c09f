package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Splits one action into words, from behind its opening braces up to its closing ones. Used once. */
final class Words {
    private final String text;
    private final Lines lines;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Words(String text, Lines lines, int start) {
        this.text = text;
        this.lines = lines;
        this.next = start;
    }

    /** {@return the words so far, and the end behind them} */
    List<Token> tokens() {
        List<Token> ended = new ArrayList<>(tokens);
        ended.add(new Token(Token.Kind.END, "", lines.at(next), true));
        return ended;
    }

    /** {@return the index behind the last word: of what closes the action, if it was read whole} */
    int position() {
        return next;
    }

    void read(Position open) {
        boolean isApart = true;
        while (!Lexer.isClose(text, next)) {
            if (next == text.length()) {
                throw new Refusal(open, "'{{' is not closed", "add '}}'");
            }
            if (Lexer.isSpace(text, next)) {
                isApart = true;
                next++;
            } else {
                int start = next;
                Token.Kind kind = word();
                tokens.add(new Token(kind, text.substring(start, next), lines.at(start), isApart));
                isApart = false;
            }
        }
    }

    /** Moves behind one word, and says what it is. */
    private Token.Kind word() {
        char first = text.charAt(next);
        return switch (first) {
            case '"', '`' -> quoted(first, Token.Kind.STRING);
            case '\'' -> quoted(first, Token.Kind.CHARACTER);
            case '$' -> variable();
            case '.' -> dotted();
            case '(', ')', '|', ',', '=' -> sign(1);
            case ':' -> declaration();
            default -> plain(text.codePointAt(next));
        };
    }

    private Token.Kind sign(int length) {
        next += length;
        return Token.Kind.SIGN;
    }

    private Token.Kind variable() {
        next++;
        take(Words::isNamePart);
        return Token.Kind.VARIABLE;
    }

    private Token.Kind dotted() {
        if (next + 1 < text.length() && isDigit(text.charAt(next + 1))) {
            return number();
        }
        next++;
        return take(Words::isNamePart) ? Token.Kind.FIELD : Token.Kind.DOT;
    }

    private Token.Kind declaration() {
        if (!text.startsWith(":=", next)) {
            throw new Refusal(lines.at(next), "':' stands alone", "write ':=' to declare a variable");
        }
        return sign(2);
    }

    private Token.Kind plain(int first) {
        if (isDigit(first) || first == '+' || first == '-') {
            return number();
        }
        if (take(Words::isNamePart)) {
            return Token.Kind.WORD;
        }
        String found = Quoted.of(Character.toString(first));
        throw new Refusal(lines.at(next), found + " means nothing in an action", "remove it");
    }

    /** Takes what looks like a number; whether it is one is seen when it is read. */
    private Token.Kind number() {
        int start = next;
        next++;
        while (next < text.length() && isNumberPart(start)) {
            next++;
        }
        return Token.Kind.NUMBER;
    }

    private boolean isNumberPart(int start) {
        char c = text.charAt(next);
        char before = text.charAt(next - 1);
        boolean signsExponent = (c == '+' || c == '-') && (before == 'e' || before == 'E') && !isHex(start);
        return c == '.' || signsExponent || isNamePart(text.codePointAt(next));
    }

    private boolean isHex(int start) {
        return text.regionMatches(true, start, "0x", 0, 2) || text.regionMatches(true, start + 1, "0x", 0, 2);
    }

    private Token.Kind quoted(char quote, Token.Kind kind) {
        int start = next;
        do {
            boolean escapes = quote != '`' && next > start && text.charAt(next) == '\\';
            next += escapes ? 2 : 1;
            if (next >= text.length() || quote != '`' && text.charAt(next) == '\n') {
                next = Math.min(next, text.length());
                throw new Refusal(
                        lines.at(start),
                        "the quote is not closed",
                        "add " + (quote == '\'' ? "\"'\"" : "'" + quote + "'"));
            }
        } while (text.charAt(next) != quote);
        next++;
        return kind;
    }

    private boolean take(IntPredicate part) {
        int start = next;
        while (next < text.length() && part.test(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next > start;
    }

    private static boolean isNamePart(int c) {
        return c == '_' || Character.isLetter(c) || Character.isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
