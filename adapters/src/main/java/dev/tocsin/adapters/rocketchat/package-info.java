/**
 * Sends incidents into Rocket.Chat rooms, through its REST API. What a person reads is composed by
 * {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.rocketchat;

import org.jspecify.annotations.NullMarked;
