/**
 * Performs a request, once and within its deadline, and says what came of it. Nothing is tried twice here, and no plugin is
 * known.
 */
@NullMarked
package dev.tocsin.transport;

import org.jspecify.annotations.NullMarked;
