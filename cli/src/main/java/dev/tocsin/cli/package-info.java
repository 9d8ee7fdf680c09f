/** The process of the command line: its entry point. What a command does, and what it looks at, lives in the packages below. */
@NullMarked
package dev.tocsin.cli;

import org.jspecify.annotations.NullMarked;
