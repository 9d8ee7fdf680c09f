package dev.tocsin.adapters.pager;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * A page about the incident.
 *
 * @param href where it is
 * @param text what stands for it
 */
public record PagerLink(
        @Param(description = "Where it is.") Template href,

        @Param(description = "What stands for it.") Optional<Template> text) {}
