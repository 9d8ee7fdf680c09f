package dev.tocsin.api.message;

import dev.tocsin.contract.semantics.Markup;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks through a marked-up text, one piece a step: a character, or what must not be divided, such as an escape, an entity, a
 * tag or a whole link. It knows after each step what is open, and whether a text may end there.
 *
 * <p>It reads what a user's template may have written, so no text is wrong for it: what cannot be markup is taken as the
 * character that it shows. It looks ahead only as far as a link may be long, so that a walk takes time in proportion to the
 * text.
 */
abstract class Walk {
    /** So far it is looked for the end of something that is one piece. */
    static final int LONGEST_PIECE = 4096;

    private static final int LONGEST_ENTITY = 32;

    /** Stands in no text. */
    static final char NONE = '\0';

    final String text;
    int at;

    private final Deque<String> open = new ArrayDeque<>();
    private String closers = "";
    private boolean mayEnd;

    Walk(String text) {
        this.text = text;
    }

    static Walk through(String text, Markup markup) {
        return switch (markup) {
            case PLAIN -> new PlainWalk(text);
            case SLACK -> new SlackWalk(text);
            case MARKDOWN -> new MarkdownWalk(text);
            case MARKDOWN_V2 -> new MarkdownV2Walk(text);
            case TELEGRAM_HTML, HTML -> new TagWalk(text);
        };
    }

    /** {@return where the last step ended} */
    final int at() {
        return at;
    }

    /** {@return what closes all that is open, the innermost first} */
    final String closers() {
        return closers;
    }

    /** {@return whether the text may end here: not behind a space, and not where something has just been opened} */
    final boolean mayEnd() {
        return mayEnd;
    }

    /** Takes the next piece; there must be one. */
    abstract void step();

    /** Takes a piece that shows something. */
    final void take(int length) {
        at += length;
        mayEnd = !Character.isWhitespace(text.charAt(at - 1));
    }

    /** Lets no text end where the last step ended, as what closes it would not be told from what stands before it. */
    final void goOn() {
        mayEnd = false;
    }

    /** Takes a character that is only that. */
    final void takeCharacter() {
        take(Character.charCount(text.codePointAt(at)));
    }

    /** Takes a piece that opens something. */
    final void takeOpening(int length, String closer) {
        at += length;
        mayEnd = false;
        open.push(closer);
        closers = String.join(between(), open);
    }

    /** Takes a piece that closes what was opened last. */
    final void takeClosing(int length) {
        at += length;
        mayEnd = true;
        close();
    }

    final void close() {
        open.pop();
        closers = String.join(between(), open);
    }

    final void closeAll() {
        open.clear();
        closers = "";
    }

    /** {@return what keeps two closers apart} */
    String between() {
        return "";
    }

    /** {@return what closes that which was opened last; empty if nothing is open} */
    final String innermost() {
        return open.isEmpty() ? "" : open.getFirst();
    }

    final boolean isOpen(String closer) {
        return open.contains(closer);
    }

    final boolean isAt(String piece) {
        return text.startsWith(piece, at);
    }

    /** {@return the character that many places away; NUL beyond the text} */
    final char charAt(int offset) {
        int index = at + offset;
        return index < 0 || index >= text.length() ? NONE : text.charAt(index);
    }

    /** {@return how often the character stands here} */
    final int run(char c) {
        int length = 0;
        while (charAt(length) == c) {
            length++;
        }
        return length;
    }

    /** {@return how long the entity is that begins here; 1 if none does} */
    final int entity() {
        int end = 1;
        while (end < LONGEST_ENTITY && (Character.isLetterOrDigit(charAt(end)) || charAt(end) == '#')) {
            end++;
        }
        return end > 1 && charAt(end) == ';' ? end + 1 : 1;
    }

    /** {@return how long that is which stands here between angle brackets on one line, such as an address; 1 if nothing does} */
    final int reference(boolean hasSpaces) {
        for (int offset = 1; offset < LONGEST_PIECE && at + offset < text.length(); offset++) {
            char c = charAt(offset);
            if (c == '>') {
                return offset + 1;
            }
            if (c == '<' || c == '\n' || !hasSpaces && Character.isWhitespace(c)) {
                return 1;
            }
        }
        return 1;
    }

    /** {@return how long {@code [text](address)} is that begins here, escapes in it passed over; 1 if there is none} */
    final int link(boolean nests) {
        int textEnd = pairEnd(0, ']', nests ? '[' : NONE);
        int end = charAt(textEnd) == '(' ? pairEnd(textEnd, ')', nests ? '(' : NONE) : 0;
        return Math.max(end, 1);
    }

    /** {@return where the pair ends whose opening sign stands there; 0 if it does not} */
    private int pairEnd(int start, char closing, char opening) {
        int depth = 1;
        for (int offset = start + 1; offset < LONGEST_PIECE && at + offset < text.length(); offset++) {
            char c = charAt(offset);
            if (c == '\\') {
                offset++;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return offset + 1;
            } else if (c == '\n' && charAt(offset + 1) == '\n') {
                return 0;
            }
        }
        return 0;
    }
}
