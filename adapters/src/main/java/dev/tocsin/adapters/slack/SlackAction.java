package dev.tocsin.adapters.slack;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * A button below the text.
 *
 * @param type what it is, mostly {@code button}
 * @param text what stands on it
 * @param url the page that it opens
 * @param style how it looks: {@code default}, {@code primary} or {@code danger}
 * @param name what Slack calls it to whoever is told that it was pressed
 * @param value what Slack tells of it then
 * @param confirm what is asked before it does anything
 */
public record SlackAction(
        @Param(description = "What it is, mostly 'button'.") Template type,
        @Param(description = "What stands on it.") Template text,
        @Param(description = "The page that it opens.") Optional<Template> url,

        @Param(description = "How it looks: 'default', 'primary' or 'danger'.")
        Optional<Template> style,

        @Param(description = "What Slack calls it to whoever is told that it was pressed.")
        Optional<Template> name,

        @Param(description = "What Slack tells of it then.") Optional<Template> value,

        @Param(description = "What is asked before it does anything.")
        Optional<SlackConfirmation> confirm) {}
