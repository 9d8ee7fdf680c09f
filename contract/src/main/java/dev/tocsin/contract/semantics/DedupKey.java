package dev.tocsin.contract.semantics;

/**
 * The key by which a target knows that several calls are about one incident.
 *
 * @param at where in the request it stands
 * @param max its greatest length in code points, at least {@value #LEAST}
 * @param form how it is made
 * @since 0.1
 */
public record DedupKey(Location at, int max, KeyForm form) {
    /** With fewer characters of a hash, two incidents might be taken for one. */
    public static final int LEAST = 16;

    public DedupKey {
        if (max < LEAST) {
            throw new IllegalArgumentException("a key needs at least " + LEAST + " characters, not " + max);
        }
    }

    @Override
    public String toString() {
        return at + " (" + form.word() + ", at most " + max + ")";
    }
}
