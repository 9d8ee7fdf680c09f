/**
 * What is delivered: an {@link dev.tocsin.api.incident.Incident} and the {@link dev.tocsin.api.incident.Alert alerts} in it,
 * with all that Alertmanager's webhook (version 4) carries. How it is delivered, and to whom, is not known here.
 */
@NullMarked
package dev.tocsin.api.incident;

import org.jspecify.annotations.NullMarked;
