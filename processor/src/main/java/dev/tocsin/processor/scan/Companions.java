package dev.tocsin.processor.scan;

import dev.tocsin.api.generated.Companion;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds what an earlier compilation knew of a class.
 *
 * <p>A class file has neither documentation nor names of parameters, and a processor cannot read the resources of another
 * jar. So each class that hands something down has a companion beside it, whose annotation carries its contract.
 */
final class Companions {
    private final Elements elements;
    private final Sources sources;

    Companions(Elements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    /** {@return the contract in the companion of a class; empty if its source is compiled now, or there is no companion} */
    Optional<PluginContract> find(TypeElement type) {
        if (sources.isSource(type)) {
            return Optional.empty();
        }
        TypeElement companion = elements.getTypeElement(Names.beside(type, Names.companion(type)));
        return Optional.ofNullable(companion)
                .map(found -> found.getAnnotation(Companion.class))
                .flatMap(Companions::contract);
    }

    /** {@return the contract that a companion carries; empty if another version of this library wrote it in another form} */
    private static Optional<PluginContract> contract(Companion companion) {
        try {
            String json = String.join("\n", companion.value());
            return Optional.of(ContractJson.read(JsonText.read(json, Limits.ofDefaults())));
        } catch (ProblemException unknownForm) {
            return Optional.empty();
        }
    }
}
