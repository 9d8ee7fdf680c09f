package dev.tocsin.testing.contract;

import dev.tocsin.api.request.Request;

/** Says where two requests part, in what may be shown of them. */
final class Difference {
    private static final int BEFORE = 40;
    private static final int BEHIND = 20;

    private Difference() {}

    /** {@return the end of a sentence, such as {@code '…"at":"12:00"…' became '…"at":"12:01"…'}} */
    static String between(Request one, Request other) {
        String before = one.toJson().toString();
        String after = other.toJson().toString();
        int at = firstDifference(before, after);
        return at < 0
                ? "they part in what is masked"
                : "'" + around(at, before) + "' became '" + around(at, after) + "'";
    }

    private static int firstDifference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return one.length() == other.length() ? -1 : shorter;
    }

    private static String around(int at, String text) {
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(text.length(), at + BEHIND);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
