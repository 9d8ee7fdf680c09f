/**
 * Sends incidents into spaces of Google Chat, through their incoming webhooks. What a person reads is composed by
 * {@code dev.tocsin.api.message}; how a card is laid out is said here.
 */
@NullMarked
package dev.tocsin.adapters.googlechat;

import org.jspecify.annotations.NullMarked;
