/**
 * The receivers of a configuration as configured notifiers, with the templates that they are written with. Nothing is created
 * or sent here.
 */
@NullMarked
package dev.tocsin.server.configuration.receivers;

import org.jspecify.annotations.NullMarked;
