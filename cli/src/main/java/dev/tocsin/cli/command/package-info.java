/**
 * What all commands are made of: what a command is, what it works with and answers, how its help is written, and the options that
 * commands of several subjects take. No command lives here, nor an option of one subject alone.
 */
@NullMarked
package dev.tocsin.cli.command;

import org.jspecify.annotations.NullMarked;
