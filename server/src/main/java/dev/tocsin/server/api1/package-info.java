/**
 * Tocsin's own API, version 1: shows deliveries, alerts and plugins, and why who was told of what; takes incidents and webhooks of
 * Alertmanager; has deliveries cancelled and replayed. What becomes of any of it is decided elsewhere.
 */
@NullMarked
package dev.tocsin.server.api1;

import org.jspecify.annotations.NullMarked;
