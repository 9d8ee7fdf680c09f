/**
 * Two states of plugins' contracts, read from a manifest, a jar or a folder of jars, and their differences as people and
 * programs are shown them. Which change breaks whom is not decided here.
 */
@NullMarked
package dev.tocsin.cli.diff;

import org.jspecify.annotations.NullMarked;
