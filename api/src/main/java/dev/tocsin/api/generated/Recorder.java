package dev.tocsin.api.generated;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.plugin.ActionContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the calls of the actions of one instance. */
public final class Recorder {
    private Recorder() {}

    /** {@return a recorder for one instance} */
    public static Recorder of(Host host, Definition definition) {
        return new Recorder();
    }

    /** Notes that an action was called; null when nothing is recorded. */
    public @Nullable Call begin(ActionContract action, @Nullable Object... arguments) {
        return null;
    }

    /** Notes that a call returned. */
    public void returned(@Nullable Call call, @Nullable Object result) {}

    /** Notes that a call threw. */
    public void threw(@Nullable Call call, Throwable thrown) {}

    /** {@return the last calls that ended} */
    public List<Invocation> history() {
        return List.of();
    }

    /** One call. */
    public static final class Call {
        private Call() {}
    }
}
