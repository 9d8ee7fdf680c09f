package dev.tocsin.template.data;

/** True or false. */
public enum Truth implements Value {
    /** It holds. */
    TRUE,
    /** It does not. */
    FALSE;

    /** {@return the truth of a condition} */
    public static Truth of(boolean condition) {
        return condition ? TRUE : FALSE;
    }

    @Override
    public Type type() {
        return Type.TRUTH;
    }

    @Override
    public boolean isTrue() {
        return this == TRUE;
    }
}
