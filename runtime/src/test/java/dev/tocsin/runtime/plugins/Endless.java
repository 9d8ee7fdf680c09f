package dev.tocsin.runtime.plugins;

import dev.tocsin.api.Action;
import dev.tocsin.api.Plugin;
import java.util.concurrent.CountDownLatch;

/** Never comes into being. */
@Plugin(value = "endless", group = "broken")
public abstract class Endless {
    @SuppressWarnings("unset-fields") // It reads none.
    protected Endless() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException deaf) {
                Thread.onSpinWait();
            }
        }
    }

    /** Returns nothing, as it is never called. */
    @Action
    public void end() {}
}
