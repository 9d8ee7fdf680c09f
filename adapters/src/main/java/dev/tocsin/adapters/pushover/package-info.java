/** Pushes incidents to the devices of a Pushover user or group. Which of them ring, and when, is set on the devices. */
@NullMarked
package dev.tocsin.adapters.pushover;

import org.jspecify.annotations.NullMarked;
