/**
 * Makes many deliveries side by side within one deadline, each over as many attempts as it takes, and reports on every one.
 * When to try again is decided in {@code retry}, and nothing outlives the process.
 */
@NullMarked
package dev.tocsin.delivery.courier;

import org.jspecify.annotations.NullMarked;
