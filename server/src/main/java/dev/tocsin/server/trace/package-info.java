/**
 * What the service does, as spans of OpenTelemetry, for who has attached what collects them; without it nothing is made. What is done
 * is decided and measured elsewhere, and nothing is set up here.
 */
@NullMarked
package dev.tocsin.server.trace;

import org.jspecify.annotations.NullMarked;
