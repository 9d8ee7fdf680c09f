/**
 * The command line as a whole: the entry point of its process, the list of its commands, and how the one that is called is found,
 * read and run. What a command takes and does lives in the package of its subject below; nothing below knows this package.
 */
@NullMarked
package dev.tocsin.cli;

import org.jspecify.annotations.NullMarked;
