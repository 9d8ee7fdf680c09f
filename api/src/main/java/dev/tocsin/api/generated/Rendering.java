package dev.tocsin.api.generated;

import dev.tocsin.api.generated.Recorder.Call;
import dev.tocsin.api.history.Ending;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes invocations of recorded calls when somebody reads them: arguments in the normal form of their kinds and masked,
 * starts as time of day. Arguments that cannot be rendered hide no other record.
 */
final class Rendering {
    /** Of what implements these, the class is nobody's business. */
    private static final List<Class<?>> KNOWN_BY = List.of(Json.class, List.class, Map.class);

    private final PluginFactory factory;
    private final WallTime time;

    Rendering(PluginFactory factory, WallTime time) {
        this.factory = factory;
        this.time = time;
    }

    List<Invocation> of(List<Call> calls) {
        WallTime.Anchor anchor = time.anchor();
        return calls.stream().map(call -> of(call, anchor)).toList();
    }

    Invocation of(Call call) {
        return of(call, time.anchor());
    }

    private Invocation of(Call call, WallTime.Anchor anchor) {
        return new Invocation(
                call.id(),
                call.parent(),
                call.action.name(),
                Masked.of(arguments(call)),
                ending(call),
                anchor.at(call.start),
                Duration.ofNanos(call.duration));
    }

    private static Ending ending(Call call) {
        Class<?> outcome = call.outcome;
        if (outcome == null) {
            boolean isVoid = call.action.returns().kind() instanceof NoneKind;
            return new Ending.Returned(isVoid ? "void" : "null");
        }
        return Throwable.class.isAssignableFrom(outcome)
                ? new Ending.Threw(outcome.getName())
                : new Ending.Returned(name(outcome));
    }

    private static String name(Class<?> result) {
        return KNOWN_BY.stream()
                .filter(type -> type.isAssignableFrom(result))
                .findFirst()
                .orElse(result)
                .getSimpleName();
    }

    private Json.Members arguments(Call call) {
        try {
            return call.action.spread()
                    ? components(call.action, call.arguments[0])
                    : parameters(call.action, call.arguments);
        } catch (RuntimeException unreadable) {
            return Json.members()
                    .with("unreadable", unreadable.getClass().getName())
                    .build();
        }
    }

    private Json.Members parameters(ActionContract action, @Nullable Object[] arguments) {
        MembersBuilder members = Json.members();
        for (int i = 0; i < arguments.length; i++) {
            Property parameter = action.parameters().get(i);
            Object argument = arguments[i];
            if (argument instanceof Kept.Omitted omitted) {
                members.with(parameter.name(), omitted.toJson());
            } else if (argument != null) {
                members.with(parameter.name(), shown(parameter, factory.plain(argument)));
            }
        }
        return members.build();
    }

    private Json.Members components(ActionContract action, @Nullable Object argument) {
        MembersBuilder members = Json.members();
        if (argument instanceof Kept.Omitted omitted) {
            members.with(omitted.kind(), omitted.toJson());
        } else if (argument != null && factory.plain(argument) instanceof Values components) {
            for (Property component : action.parameters()) {
                Object value = components.get(component.name());
                if (value != null) {
                    members.with(component.name(), shown(component, value));
                }
            }
        }
        return members.build();
    }

    /** {@return a value in its normal form; of what is too big, as something inside a record may be, its kind and size} */
    private static Json shown(Property property, Object plain) {
        Kind kind = property.kind();
        Json value = kind.write(plain);
        long bytes = Weight.of(value);
        return bytes > Kept.LIMIT ? new Kept.Omitted(kind.word(), bytes).toJson() : value;
    }
}
