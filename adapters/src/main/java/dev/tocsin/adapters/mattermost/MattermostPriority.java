package dev.tocsin.adapters.mattermost;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * How urgent a message is.
 *
 * @param priority {@code urgent}, {@code important} or {@code standard}
 * @param requestedAck whether people are asked to acknowledge it; not one that is standard
 * @param persistentNotifications whether they are told again until they do; only of one that is urgent
 */
public record MattermostPriority(
        @Param(description = "'urgent', 'important' or 'standard'.")
        Template priority,

        @Param(description = "Whether people are asked to acknowledge it; not one that is standard.")
        Optional<Boolean> requestedAck,

        @Param(description = "Whether they are told again until they do; only of one that is urgent.")
        Optional<Boolean> persistentNotifications) {}
