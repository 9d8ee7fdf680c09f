package dev.tocsin.processor.scan;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Result;
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

    /** {@return the action that overrides this one, whose contract it keeps, with its own words where it has any} */
    ActionMember overriddenBy(ActionMember override) {
        ActionContract said = override.contract;
        List<Declaration> told = override.parameters;
        if (parameters.size() == told.size()) {
            told = IntStream.range(0, told.size())
                    .mapToObj(i -> parameters.get(i).overriddenBy(override.parameters.get(i)))
                    .toList();
        }
        ActionContract kept = new ActionContract(
                contract.name(),
                said.summary().isEmpty() ? contract.summary() : said.summary(),
                contract.spread(),
                contract.spread()
                        ? contract.parameters()
                        : told.stream().map(Declaration::property).toList(),
                new Result(
                        contract.returns().kind(),
                        contract.returns().optional(),
                        said.returns().javaType()));
        return new ActionMember(override.method, told, override.result, kept);
    }

    ActionMember behind(ExecutableElement override) {
        return new ActionMember(override, parameters, result, contract);
    }
}
