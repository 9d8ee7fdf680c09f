package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Sources;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * A constructor does nothing, as no field is set while it runs. This is only a warning, which
 * {@code @SuppressWarnings("unset-fields")} on the constructor or a class around it silences.
 */
final class QuietConstructor implements Rule {
    private static final String SILENCE = "unset-fields";

    private final Sources sources;

    QuietConstructor(Sources sources) {
        this.sources = sources;
    }

    @Override
    public void check(Definition definition, Findings findings) {
        ElementFilter.constructorsIn(definition.type().getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .filter(sources::doesSomething)
                .filter(constructor -> !isSilenced(constructor))
                .forEach(constructor -> warn(constructor, findings));
    }

    private static boolean isSilenced(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            SuppressWarnings silenced = each.getAnnotation(SuppressWarnings.class);
            if (silenced != null && List.of(silenced.value()).contains(SILENCE)) {
                return true;
            }
        }
        return false;
    }

    private static void warn(ExecutableElement constructor, Findings findings) {
        findings.warning(
                constructor,
                Code.INVALID_CONSTRUCTOR,
                "no field is set while it runs",
                "acquire what the plugin holds in Lifecycle.opened(), or add @SuppressWarnings(\"" + SILENCE
                        + "\") if it reads no field");
    }
}
