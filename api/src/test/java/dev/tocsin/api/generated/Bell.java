package dev.tocsin.api.generated;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Result;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** An instance with actions that tests make up, called as a generated override calls the author's method. */
final class Bell {
    static final ActionContract RING = action("ring", new IntegerKind(Range.any(), false));
    static final ActionContract SWING = action("swing", new IntegerKind(Range.any(), false));
    static final ActionContract REST = action("rest", new NoneKind());

    private final Recorder recorder;

    Bell(Host host) {
        this(host, new AsItIs());
    }

    Bell(Host host, PluginFactory factory) {
        recorder = Recorder.of(host, factory);
    }

    static ActionContract action(String name, Kind returns, Kind... parameters) {
        List<Property> properties = Arrays.stream(parameters)
                .map(kind -> parameter(kind.word(), kind))
                .toList();
        return new ActionContract(name, "Rings.", false, properties, new Result(returns, false, "int"));
    }

    static Property parameter(String name, Kind kind) {
        return new Property(name, kind, new Presence.Optional(), Notes.of("A value."), "java.lang.Object");
    }

    <T> T call(ActionContract action, Callable<T> body, @Nullable Object... arguments) throws Exception {
        Recorder.Call call = recorder.begin(action, arguments);
        try {
            T result = body.call();
            recorder.returned(call, result);
            return result;
        } catch (Throwable thrown) {
            recorder.threw(call, thrown);
            throw thrown;
        }
    }

    Recorder recorder() {
        return recorder;
    }

    List<Invocation> history() {
        return recorder.history();
    }

    /** The factory of a plugin whose types are those of {@link Values} already. */
    private static final class AsItIs implements PluginFactory {
        @Override
        public Object create(Host host, Values values) {
            return new Bell(host);
        }

        @Override
        public @Nullable Object invoke(Object plugin, String action, Values arguments) {
            return null;
        }

        @Override
        public Values configuration(Object plugin) {
            return Values.none();
        }

        @Override
        public Object plain(Object value) {
            return value;
        }
    }
}
