/** The command line: one class a command. What a command tells is decided in the modules below. */
@NullMarked
package dev.tocsin.cli;

import org.jspecify.annotations.NullMarked;
