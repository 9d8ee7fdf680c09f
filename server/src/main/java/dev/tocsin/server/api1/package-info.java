/**
 * Tocsin's own API, version 1: shows what became of deliveries and why, and how alerts stand with who is told of them. What becomes
 * of them is decided elsewhere.
 */
@NullMarked
package dev.tocsin.server.api1;

import org.jspecify.annotations.NullMarked;
