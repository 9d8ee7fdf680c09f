/**
 * The receivers of a YAML file as configured notifiers, with the line of every value kept for messages. Nothing is created
 * or sent here.
 */
@NullMarked
package dev.tocsin.cli.receivers;

import org.jspecify.annotations.NullMarked;
