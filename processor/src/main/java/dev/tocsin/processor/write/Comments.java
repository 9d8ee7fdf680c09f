package dev.tocsin.processor.write;

/** Puts the words of a contract into documentation comments. */
final class Comments {
    private Comments() {}

    /** {@return the words such that a comment shows them as they are, and does not end early} */
    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
