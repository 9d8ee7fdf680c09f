package dev.tocsin.delivery.match;

import java.util.Comparator;

/** Orders texts by their characters, which is the order of their bytes in UTF-8; Java's own is that of UTF-16. */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** {@return where a unit stands: a part of a character beyond 16 bits comes behind all others} */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
