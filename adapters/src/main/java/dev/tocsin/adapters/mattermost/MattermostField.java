package dev.tocsin.adapters.mattermost;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * A titled value in a table below the text.
 *
 * @param title what stands above the value
 * @param value the value
 * @param short_ whether another one has room beside it
 */
public record MattermostField(
        @Param(description = "What stands above the value.") Template title,
        @Param(description = "The value.") Template value,

        @Param(description = "Whether another one has room beside it.")
        Optional<Boolean> short_) {}
