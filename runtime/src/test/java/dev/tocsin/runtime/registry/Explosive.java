package dev.tocsin.runtime.registry;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;

/** Explodes when its class is initialised. */
@Plugin(value = "explosive", group = "alarm")
public abstract class Explosive {
    private static final int FUSE = explode();

    private static int explode() {
        throw new IllegalStateException("boom");
    }

    /** How long the fuse is. */
    @Field(defaultValue = "3", max = "9")
    protected abstract int fuse();

    /** Lights the fuse. */
    @Action
    public int light() {
        return FUSE;
    }
}
