/**
 * Joins what libraries log to the log of the service. Which lines the service writes itself is known there.
 */
@NullMarked
package dev.tocsin.cli.log;

import org.jspecify.annotations.NullMarked;
