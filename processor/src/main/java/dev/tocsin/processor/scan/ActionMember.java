package dev.tocsin.processor.scan;

import dev.tocsin.contract.plugin.ActionContract;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;

/**
 * An action and the method behind it.
 *
 * @param method the method that carries the annotation; in a {@link Definition}, the one that the plugin inherits
 * @param parameters the parameters of the method, of which there is one where the contract has its components
 * @param result what the method returns
 * @param contract what the contract has of it
 */
public record ActionMember(
        ExecutableElement method, List<Declaration> parameters, ValueType result, ActionContract contract) {
    public ActionMember {
        parameters = List.copyOf(parameters);
    }

    /** {@return the name of the action and of the method} */
    public String name() {
        return contract.name();
    }

    /** {@return this action with what an earlier compilation knew of it} */
    ActionMember told(ActionContract known) {
        boolean each = !known.spread() && known.parameters().size() == parameters.size();
        List<Declaration> named = IntStream.range(0, parameters.size())
                .mapToObj(i -> each ? parameters.get(i).with(known.parameters().get(i)) : parameters.get(i))
                .toList();
        return new ActionMember(method, named, result, known);
    }

    /** {@return the action that overrides this one, with the summary of this one if it has none} */
    ActionMember overriddenBy(ActionMember override) {
        ActionContract changed = override.contract;
        if (!changed.summary().isEmpty()) {
            return override;
        }
        ActionContract told = new ActionContract(
                changed.name(), contract.summary(), changed.spread(), changed.parameters(), changed.returns());
        return new ActionMember(override.method, override.parameters, override.result, told);
    }

    ActionMember behind(ExecutableElement override) {
        return new ActionMember(override, parameters, result, contract);
    }
}
