/**
 * The whole of a configuration file as what the service works by: routes, time intervals, inhibit rules and receivers, and the
 * JSON Schema of such a file. Nothing is decided, created or sent here.
 */
@NullMarked
package dev.tocsin.server.configuration;

import org.jspecify.annotations.NullMarked;
