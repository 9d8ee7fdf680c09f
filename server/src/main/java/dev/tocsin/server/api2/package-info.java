/**
 * Alertmanager's API, version 2: reads what clients send as Alertmanager reads it, and shows what is known as it shows it. What
 * becomes of alerts and silences is decided elsewhere.
 */
@NullMarked
package dev.tocsin.server.api2;

import org.jspecify.annotations.NullMarked;
