/**
 * The commands that look at plugins: what they promise, what they would make of a configuration, and whether they are the ones that
 * were locked. No plugin code runs here.
 */
@NullMarked
package dev.tocsin.cli.inspection;

import org.jspecify.annotations.NullMarked;
