/**
 * Sends incidents into Zulip channels, by its REST API. What a person reads is composed by
 * {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.zulip;

import org.jspecify.annotations.NullMarked;
