package dev.tocsin.processor.write;

import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Scalar;
import dev.tocsin.processor.scan.ValueType;
import dev.tocsin.processor.scan.ValueType.Many;
import dev.tocsin.processor.scan.ValueType.Maybe;
import dev.tocsin.processor.scan.ValueType.Single;
import java.util.List;
import java.util.Map;

/** Writes the overrides that record the calls of actions. */
final class ActionSource {
    private static final String ACTION = """
            $annotations$
            $head$ {
                $Recorder$.Call $call$ = this.$recorder$.begin($begin$);
                try {
                    $result$ $returned$ = super.$typeArguments$$name$($arguments$);
                    this.$recorder$.returned($call$, $returned$);
                    return $returned$;
                } catch (Throwable $thrown$) {
                    this.$recorder$.threw($call$, $thrown$);
                    throw $thrown$;
                }
            }
            """;
    private static final String VOID_ACTION = """
            $annotations$
            $head$ {
                $Recorder$.Call $call$ = this.$recorder$.begin($begin$);
                try {
                    super.$typeArguments$$name$($arguments$);
                    this.$recorder$.returned($call$, null);
                } catch (Throwable $thrown$) {
                    this.$recorder$.threw($call$, $thrown$);
                    throw $thrown$;
                }
            }
            """;

    private final Parts parts;

    ActionSource(Parts parts) {
        this.parts = parts;
    }

    String write() {
        return Parts.blocks(parts.definition().actions(), this::action);
    }

    private String action(ActionMember action) {
        List<String> names = parameterNames(action);
        Scope locals = new Scope(names);
        Signature signature = new Signature(parts.file(), action.method(), names);
        Map<String, String> gaps = Map.ofEntries(
                Map.entry("annotations", signature.annotations()),
                Map.entry("head", signature.head()),
                Map.entry("call", locals.name("call")),
                Map.entry("returned", locals.name("result")),
                Map.entry("thrown", locals.name("thrown")),
                Map.entry("recorder", parts.names().recorder()),
                Map.entry("begin", begin(action, names)),
                Map.entry("result", parts.file().type(action.method().getReturnType())),
                Map.entry("typeArguments", signature.typeArguments()),
                Map.entry("name", action.name()),
                Map.entry("arguments", String.join(", ", names)));
        boolean isVoid = action.result() instanceof Single single && single.scalar() == Scalar.NOTHING;
        return parts.file().fill(isVoid ? VOID_ACTION : ACTION, gaps);
    }

    /** {@return the names in the method that is overridden, as its source has them} */
    private static List<String> parameterNames(ActionMember action) {
        return action.method().getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private String begin(ActionMember action, List<String> names) {
        StringBuilder begin = new StringBuilder(parts.names().constant(action));
        for (int i = 0; i < names.size(); i++) {
            Declaration parameter = action.parameters().get(i);
            begin.append(", ").append(argument(parameter.type(), names.get(i)));
        }
        return begin.toString();
    }

    /** {@return what is recorded of a parameter: never an optional, and an array as one value} */
    private static String argument(ValueType type, String name) {
        if (type instanceof Maybe) {
            return name + " == null ? null : " + name + ".orElse(null)";
        }
        return type instanceof Many ? "(Object) " + name : name;
    }
}
