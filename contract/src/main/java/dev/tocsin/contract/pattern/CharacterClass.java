package dev.tocsin.contract.pattern;

import java.util.BitSet;

/** Reads classes of characters, as the set of the code points they stand for. */
final class CharacterClass {

    private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;

    private CharacterClass() {}

    /** {@return what {@code .} stands for} */
    static BitSet anyInLine() {
        BitSet characters = new BitSet();
        characters.set('\n');
        characters.set('\r');
        complement(characters);
        return characters;
    }

    static BitSet single(int character) {
        BitSet characters = new BitSet();
        characters.set(character);
        return characters;
    }

    static void complement(BitSet characters) {
        characters.flip(0, CODE_POINTS);
    }

    /** {@code charClassExpr = "[" [ "^" ] ( "-" / CCE1 ) *CCE1 [ "-" ] "]"}, behind the bracket. */
    static BitSet read(Cursor in) {
        int start = in.position() - 1;
        BitSet characters = new BitSet();
        boolean complement = in.takeIf('^');
        if (in.takeIf('-')) {
            characters.set('-');
        } else {
            element(in, characters);
        }
        while (in.peek() != ']' && in.peek() != '-' && in.peek() != Cursor.END) {
            element(in, characters);
        }
        if (in.takeIf('-')) {
            characters.set('-');
        }
        if (in.peek() != ']' && in.peek() != Cursor.END) {
            throw in.problem(
                    in.position() - 1, "'-' stands neither in a range nor at an end of the class", "write '\\-'");
        }
        in.expect(']', "the class of character " + (start + 1));
        if (complement) {
            complement(characters);
        }
        return characters;
    }

    /** {@code CCE1 = ( CCchar [ "-" CCchar ] ) / charClassEsc}; takes the class's last {@code -} too, where it is next. */
    private static void element(Cursor in, BitSet characters) {
        int start = in.position();
        boolean escaped = in.takeIf('\\');
        if (escaped && Escape.isCategory(in)) {
            characters.or(Escape.category(in));
            return;
        }
        int first = escaped ? Escape.character(in) : plain(in);
        int last = first;
        if (in.takeIf('-')) {
            if (in.peek() == ']') {
                characters.set('-');
            } else {
                last = in.takeIf('\\') ? Escape.character(in) : plain(in);
            }
        }
        if (last < first) {
            throw in.problem(start, "the range goes down", "swap its ends");
        }
        characters.set(first, last + 1);
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
}
