package dev.tocsin.template;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.template.data.IncidentData;
import dev.tocsin.template.run.Evaluation;
import dev.tocsin.template.syntax.Body;
import java.util.Map;

/** A template that was read and checked, with all that it may call. */
record CompiledTemplate(String source, Body main, Map<String, Body> definitions) implements Template {
    @Override
    public String render(Incident incident, Markup markup) {
        return Evaluation.run(main, definitions, IncidentData.of(incident), MarkupWriter.of(markup)::escape);
    }

    @Override
    public String toString() {
        return source;
    }
}
