package dev.tocsin.template.data;

/** The data of a template that is called without any. */
public enum Nothing implements Value {
    /** The only one. */
    NOTHING;

    @Override
    public Type type() {
        return Type.NOTHING;
    }

    @Override
    public boolean isTrue() {
        return false;
    }
}
