package dev.tocsin.template.data;

import java.nio.charset.StandardCharsets;

/**
 * Characters.
 *
 * @param value the characters
 * @param isMarked whether they are in the target's markup already, so that they are not escaped
 */
public record Text(String value, boolean isMarked) implements Value {
    /** The text without characters. */
    public static final Text EMPTY = of("");

    /** {@return a text that is escaped where it is put out} */
    public static Text of(String value) {
        return new Text(value, false);
    }

    /** {@return a text that is put out as it is} */
    public static Text marked(String value) {
        return new Text(value, true);
    }

    /** {@return its bytes in UTF-8, which Go counts a text by} */
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Type type() {
        return isMarked ? Type.MARKED : Type.TEXT;
    }

    @Override
    public boolean isTrue() {
        return !value.isEmpty();
    }
}
