/**
 * The command that delivers incidents to the receivers of a file: what it takes, which deliveries that makes, and what is shown of
 * them. How one is driven, and when it is tried again, is decided elsewhere.
 */
@NullMarked
package dev.tocsin.cli.delivery;

import org.jspecify.annotations.NullMarked;
