/**
 * Sends incidents into Slack channels, through their incoming webhooks or as a bot, which can change what it posted. What a
 * person reads is composed by {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.slack;

import org.jspecify.annotations.NullMarked;
