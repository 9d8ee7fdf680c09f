/**
 * Sends incidents into Webex spaces, by the messages API. What a person reads is composed by
 * {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.webex;

import org.jspecify.annotations.NullMarked;
