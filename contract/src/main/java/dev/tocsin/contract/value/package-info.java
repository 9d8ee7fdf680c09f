/**
 * The values that everything else is made of: JSON trees, secrets, durations in Prometheus' words. Knows nothing else of
 * Tocsin: no field, no problem, no parser of JSON text belongs here.
 */
@NullMarked
package dev.tocsin.contract.value;

import org.jspecify.annotations.NullMarked;
