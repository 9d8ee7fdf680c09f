/**
 * Sends incidents into channels and chats of Microsoft Teams, as Adaptive Cards to the webhooks of workflows. What a person
 * reads is composed by {@code dev.tocsin.api.message}; how a card is laid out is said here.
 */
@NullMarked
package dev.tocsin.adapters.msteams;

import org.jspecify.annotations.NullMarked;
