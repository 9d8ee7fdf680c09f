package dev.tocsin.contract.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads classes of characters, as predicates of code points. */
final class CharacterClass {

    private CharacterClass() {}

    static IntPredicate single(int character) {
        return c -> c == character;
    }

    /** {@code charClassExpr = "[" [ "^" ] ( "-" / CCE1 ) *CCE1 [ "-" ] "]"}, behind the bracket. */
    static IntPredicate read(Cursor in) {
        int start = in.position() - 1;
        boolean complement = in.takeIf('^');
        List<IntPredicate> elements = new ArrayList<>();
        elements.add(in.takeIf('-') ? single('-') : element(in));
        while (in.peek() != ']' && in.peek() != '-' && in.peek() != Cursor.END) {
            elements.add(element(in));
        }
        if (in.takeIf('-')) {
            elements.add(single('-'));
        }
        if (in.peek() != ']' && in.peek() != Cursor.END) {
            throw in.problem(
                    in.position() - 1, "'-' stands neither in a range nor at an end of the class", "write '\\-'");
        }
        in.expect(']', "the class of character " + (start + 1));
        IntPredicate any = anyOf(elements);
        return complement ? any.negate() : any;
    }

    /** {@code CCE1 = ( CCchar [ "-" CCchar ] ) / charClassEsc}. */
    private static IntPredicate element(Cursor in) {
        int start = in.position();
        boolean escaped = in.takeIf('\\');
        if (escaped && Escape.isCategory(in)) {
            return Escape.read(in);
        }
        int first = escaped ? Escape.character(in) : plain(in);
        if (!in.takeRangeDash()) {
            return single(first);
        }
        int last = in.takeIf('\\') ? Escape.character(in) : plain(in);
        if (last < first) {
            throw in.problem(start, "the range goes down", "swap its ends");
        }
        return c -> first <= c && c <= last;
    }

    /** {@code CCchar} without a backslash. */
    private static int plain(Cursor in) {
        int start = in.position();
        int c = in.take();
        if (c == '[' || c == ']' || c == '-') {
            throw in.problem(start, in.quote(start) + " cannot stand here in a class", "write '\\" + (char) c + "'");
        }
        return in.character(start);
    }

    /** Tries them in turn; a chain of {@link IntPredicate#or} would be as deep as the class is long. */
    private static IntPredicate anyOf(List<IntPredicate> elements) {
        IntPredicate[] all = elements.toArray(IntPredicate[]::new);
        return c -> {
            for (IntPredicate element : all) {
                if (element.test(c)) {
                    return true;
                }
            }
            return false;
        };
    }
}
