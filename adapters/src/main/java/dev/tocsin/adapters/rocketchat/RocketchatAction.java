package dev.tocsin.adapters.rocketchat;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * A button below the text.
 *
 * @param type what it is, mostly {@code button}
 * @param text what stands on it
 * @param url the page that it opens
 * @param msg what it writes into the room
 */
public record RocketchatAction(
        @Param(description = "What it is, mostly 'button'.") Optional<Template> type,
        @Param(description = "What stands on it.") Template text,
        @Param(description = "The page that it opens.") Optional<Template> url,

        @Param(description = "What it writes into the room.")
        Optional<Template> msg) {}
