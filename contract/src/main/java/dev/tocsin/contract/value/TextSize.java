package dev.tocsin.contract.value;

/**
 * Counts the bytes that a text takes in UTF-8, without encoding it.
 *
 * @since 0.1
 */
public final class TextSize {

    private TextSize() {}

    /** {@return the bytes of the text in UTF-8; a surrogate counts as 2, paired or not} */
    public static long utf8(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
