package dev.tocsin.api.request;

/**
 * Says that no complete reply was heard; whether the target took the request is not known.
 *
 * @param reason what happened, as a part of a sentence, such as {@code no reply from 'hook.example' within 5s}
 * @since 0.1
 */
public record NoReply(String reason) implements Answer {}
