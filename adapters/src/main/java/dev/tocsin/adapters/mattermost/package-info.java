/**
 * Sends incidents into Mattermost channels, through their incoming webhooks. What a person reads is composed by
 * {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.mattermost;

import org.jspecify.annotations.NullMarked;
