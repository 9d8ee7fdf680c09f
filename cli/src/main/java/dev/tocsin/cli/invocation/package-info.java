/**
 * The commands that call one action of one plugin, and what it takes to make that call from a command line. Delivering to the
 * receivers of a file, and trying again, do not belong here.
 */
@NullMarked
package dev.tocsin.cli.invocation;

import org.jspecify.annotations.NullMarked;
