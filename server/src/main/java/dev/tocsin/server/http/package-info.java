/**
 * Speaks HTTP: takes calls within limits, finds who answers them, and sends the replies. What calls mean is known elsewhere.
 */
@NullMarked
package dev.tocsin.server.http;

import org.jspecify.annotations.NullMarked;
