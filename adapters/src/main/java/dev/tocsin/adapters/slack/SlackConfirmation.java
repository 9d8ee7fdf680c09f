package dev.tocsin.adapters.slack;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * A question before a button does anything.
 *
 * @param text the question
 * @param title what stands above it
 * @param okText what stands on the button that agrees
 * @param dismissText what stands on the button that does not
 */
public record SlackConfirmation(
        @Param(description = "The question.") Template text,
        @Param(description = "What stands above it.") Optional<Template> title,

        @Param(description = "What stands on the button that agrees.")
        Optional<Template> okText,

        @Param(description = "What stands on the button that does not.")
        Optional<Template> dismissText) {}
