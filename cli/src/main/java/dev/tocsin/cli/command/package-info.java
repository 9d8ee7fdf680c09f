/**
 * One class a command: what it takes, and what it does with the parts below. What a contract, a payload or a delivery is, is
 * decided elsewhere.
 */
@NullMarked
package dev.tocsin.cli.command;

import org.jspecify.annotations.NullMarked;
