/** Sends incidents into Telegram chats, by its Bot API. What a person reads is composed by {@code dev.tocsin.api.message}. */
@NullMarked
package dev.tocsin.adapters.telegram;

import org.jspecify.annotations.NullMarked;
