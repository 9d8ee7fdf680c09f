/**
 * Sends incidents into Slack channels, through their incoming webhooks. What a person reads is composed by
 * {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.slack;

import org.jspecify.annotations.NullMarked;
