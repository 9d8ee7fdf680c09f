/** Runs commands. What is run, and what its end means, is decided elsewhere. */
@NullMarked
package dev.tocsin.transport.command;

import org.jspecify.annotations.NullMarked;
