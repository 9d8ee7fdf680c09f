package dev.tocsin.api.template;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.semantics.Markup;

/** A text without gaps, which says the same of every incident. */
record PlainTemplate(String source) implements Template {
    @Override
    public String render(Incident incident, Markup markup) {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }
}
