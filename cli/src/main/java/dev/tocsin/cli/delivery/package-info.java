/**
 * The deliveries that a command line asks for, and what is shown of them. How one is driven, and when it is tried again, is
 * decided elsewhere.
 */
@NullMarked
package dev.tocsin.cli.delivery;

import org.jspecify.annotations.NullMarked;
