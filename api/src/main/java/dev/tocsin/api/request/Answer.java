package dev.tocsin.api.request;

/**
 * What came of performing a {@link Request}: a {@link Reply} of the target, or why there is none.
 *
 * @since 0.1
 */
public sealed interface Answer permits Reply, NoReply, Unsendable {}
