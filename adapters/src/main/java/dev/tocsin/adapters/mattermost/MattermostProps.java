package dev.tocsin.adapters.mattermost;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * What belongs to a message beside its text.
 *
 * @param card what Mattermost shows at the side, in Markdown
 */
public record MattermostProps(
        @Param(description = "What Mattermost shows at the side, in Markdown.")
        Optional<Template> card) {}
