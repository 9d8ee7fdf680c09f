package dev.tocsin.contract.plugin;

import dev.tocsin.contract.kind.Property;
import java.util.List;

/**
 * What one action promises. Where the method takes a single record or incident, the parameters are its components, as they
 * are given by name.
 *
 * @param name the name of the action, which is that of its method
 * @param summary what it does, in a sentence
 * @param spread whether the method takes one value whose components are the parameters
 * @param parameters what it takes, in the order of the method
 * @param returns what it answers
 * @since 0.1
 */
public record ActionContract(String name, String summary, boolean spread, List<Property> parameters, Result returns) {
    public ActionContract {
        parameters = List.copyOf(parameters);
    }
}
