/**
 * The process as a command sees it: its streams, variables, folder and clocks, as values that a test can give. What is
 * written, and which command runs, is decided elsewhere.
 */
@NullMarked
package dev.tocsin.cli.process;

import org.jspecify.annotations.NullMarked;
