package dev.tocsin.api.message;

/**
 * Something known by name: a label, or an annotation that is neither a sentence nor an address.
 *
 * @param name the name of the label or annotation, on one line
 * @param value the value, on one line; a very long one is cut
 * @since 0.1
 */
public record Fact(String name, String value) {
    /** Makes a fact of any texts. */
    public Fact {
        name = Wording.line(name);
        value = Wording.line(value);
    }
}
