package dev.tocsin.api.request;

/**
 * Says that a request cannot be performed as it is, however often it is tried: nothing was sent.
 *
 * @param reason why not, as a part of a sentence, such as {@code the address names no host}
 * @since 0.1
 */
public record Unsendable(String reason) implements Answer {}
