/**
 * The command that compares two states of plugins' contracts, read from a manifest, a jar or a folder of jars, and shows people and
 * programs the differences. Which change breaks whom is not decided here.
 */
@NullMarked
package dev.tocsin.cli.diff;

import org.jspecify.annotations.NullMarked;
