package dev.tocsin.processor.scan;

import dev.tocsin.api.Action;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.processor.scan.Scalar.Use;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;

/** Reads actions. */
final class Actions {
    private final ValueTypes types;
    private final Properties properties;

    Actions(ValueTypes types, Properties properties) {
        this.types = types;
        this.properties = properties;
    }

    ActionMember read(ExecutableElement method) {
        List<Declaration> parameters = method.getParameters().stream()
                .map(parameter -> parameter(parameter, method))
                .toList();
        ValueType result = types.of(method.getReturnType(), Use.RESULT);
        Optional<List<Property>> components = components(parameters);
        ActionContract contract = new ActionContract(
                method.getSimpleName().toString(),
                summary(method),
                components.isPresent(),
                components.orElseGet(
                        () -> parameters.stream().map(Declaration::property).toList()),
                new Result(
                        result.kind(Constraints.none()),
                        result instanceof ValueType.Maybe,
                        TypeText.qualified(method.getReturnType())));
        return new ActionMember(method, parameters, result, contract);
    }

    private Declaration parameter(VariableElement parameter, ExecutableElement method) {
        int last = method.getParameters().size() - 1;
        boolean many =
                method.isVarArgs() && parameter.equals(method.getParameters().get(last));
        ValueType type = many ? types.many((ArrayType) parameter.asType()) : types.of(parameter.asType(), Use.ARGUMENT);
        return properties.parameter(parameter, type);
    }

    /** {@return the components of the only parameter, if it is one that has them} */
    private static Optional<List<Property>> components(List<Declaration> parameters) {
        if (parameters.size() != 1) {
            return Optional.empty();
        }
        ValueType only = parameters.get(0).type();
        if (only instanceof ValueType.Components components) {
            return Optional.of(components.properties());
        }
        return only instanceof ValueType.Incidents incident ? Optional.of(incident.properties()) : Optional.empty();
    }

    private String summary(ExecutableElement method) {
        String documented = properties.javadoc(method).summary();
        Action action = method.getAnnotation(Action.class);
        return documented.isEmpty() && action != null ? action.description() : documented;
    }
}
