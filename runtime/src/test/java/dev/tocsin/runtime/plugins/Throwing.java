package dev.tocsin.runtime.plugins;

import dev.tocsin.api.Action;
import dev.tocsin.api.Plugin;

/** Throws while it is made. */
@Plugin(value = "throwing", group = "broken")
public abstract class Throwing {
    @SuppressWarnings("unset-fields") // It reads none.
    protected Throwing() {
        throw new OutOfMemoryError("not really");
    }

    /** Returns nothing, as it is never called. */
    @Action
    public void end() {}
}
