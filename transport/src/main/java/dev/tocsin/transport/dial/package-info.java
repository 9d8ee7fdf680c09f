/**
 * What calls of every kind share: names looked up and judged, whom TLS trusts, and the deadline. What is said over a connection
 * is no business of it.
 */
@NullMarked
package dev.tocsin.transport.dial;

import org.jspecify.annotations.NullMarked;
