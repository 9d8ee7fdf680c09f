/**
 * Sends incidents into Matrix rooms, by the client-server API. What a person reads is composed by
 * {@code dev.tocsin.api.message}; rooms that are encrypted are not for this adapter.
 */
@NullMarked
package dev.tocsin.adapters.matrix;

import org.jspecify.annotations.NullMarked;
