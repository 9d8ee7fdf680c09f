/**
 * Counts what happens in the service, and shows it to Prometheus: under names of its own, and under those of Alertmanager by which
 * dashboards and rules ask. Nothing here is known by what it counts, and nothing is decided.
 */
@NullMarked
package dev.tocsin.server.metrics;

import org.jspecify.annotations.NullMarked;
