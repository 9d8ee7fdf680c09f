package dev.tocsin.template.syntax;

import java.util.ArrayList;
import java.util.List;

/** Splits a template into text and actions, and leaves out comments. Used once. */
final class Lexer {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String COMMENT_OPEN = "/*";
    private static final String COMMENT_CLOSE = "*/";

    private final Source source;
    private final String text;
    private final Lines lines;
    private final Complaints complaints;
    private final List<Segment> segments = new ArrayList<>();
    private int next;

    private Lexer(Source source, Complaints complaints) {
        this.source = source;
        this.text = source.text();
        this.lines = new Lines(text);
        this.complaints = complaints;
    }

    static List<Segment> split(Source source, Complaints complaints) {
        Lexer lexer = new Lexer(source, complaints);
        lexer.split();
        return lexer.segments;
    }

    private void split() {
        int open = text.indexOf(OPEN, next);
        while (open >= 0) {
            int inside = open + OPEN.length();
            boolean trims = text.startsWith("-", inside) && isSpace(inside + 1);
            plain(trims ? trimmedEnd(open) : open);
            readAction(open, trims ? inside + 2 : inside);
            open = text.indexOf(OPEN, next);
        }
        plain(text.length());
    }

    private void plain(int end) {
        if (end > next) {
            segments.add(new Segment.Plain(text.substring(next, end)));
        }
    }

    private void readAction(int open, int inside) {
        Words words = new Words(text, lines, inside);
        try {
            if (text.startsWith(COMMENT_OPEN, inside)) {
                skipComment(open, inside);
                return;
            }
            words.read(lines.at(open));
            segments.add(new Segment.Action(lines.at(open), words.tokens(), false));
            next = behindClose(words.position());
        } catch (Refusal mistake) {
            mistake.tell(source, complaints);
            segments.add(new Segment.Action(lines.at(open), words.tokens(), true));
            int close = text.indexOf(CLOSE, Math.max(inside, words.position()));
            next = close < 0 ? text.length() : behindClose(close);
        }
    }

    private void skipComment(int open, int inside) {
        int close = text.indexOf(COMMENT_CLOSE, inside + COMMENT_OPEN.length());
        if (close < 0) {
            throw new Refusal(lines.at(open), "the comment is not closed", "add '*/}}'");
        }
        int behind = close + COMMENT_CLOSE.length();
        if (!text.startsWith(CLOSE, behind) && !isTrimmingClose(text, behind)) {
            throw new Refusal(
                    lines.at(behind), "a comment fills its braces", "put '}}' or ' -}}' right behind its '*/'");
        }
        next = behindClose(behind);
    }

    /** Skips two closing braces; where a dash stands before them, the white space behind them too. */
    private int behindClose(int close) {
        if (!isTrimmingClose(text, close)) {
            return close + CLOSE.length();
        }
        int behind = close + 2 + CLOSE.length();
        while (isSpace(behind)) {
            behind++;
        }
        return behind;
    }

    /** {@return whether an action ends at the index, with or without a mark that trims} */
    static boolean isClose(String text, int index) {
        return text.startsWith(CLOSE, index) || isTrimmingClose(text, index);
    }

    private static boolean isTrimmingClose(String text, int index) {
        return isSpace(text, index) && text.startsWith("-" + CLOSE, index + 1);
    }

    private int trimmedEnd(int open) {
        int end = open;
        while (end > next && isSpace(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isSpace(int index) {
        return isSpace(text, index);
    }

    static boolean isSpace(String text, int index) {
        return index < text.length() && " \t\r\n".indexOf(text.charAt(index)) >= 0;
    }
}
