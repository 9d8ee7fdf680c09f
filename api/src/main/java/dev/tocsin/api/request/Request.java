package dev.tocsin.api.request;

import dev.tocsin.contract.kind.ApiValue;
import dev.tocsin.contract.value.Json;

/**
 * One call to a target, as it would be made. A value: it can be shown (masked), compared and kept.
 *
 * @since 0.1
 */
public sealed interface Request extends ApiValue permits Command, HttpCall, Line, MailMessage, Nothing {
    /** {@return the request as a reader sees it, secrets masked} */
    @Override
    Json toJson();
}
