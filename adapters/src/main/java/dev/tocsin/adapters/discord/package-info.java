/**
 * Sends incidents into Discord channels, through their webhooks. What a person reads is composed by
 * {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.discord;

import org.jspecify.annotations.NullMarked;
