/**
 * A run of the project's own tests, and what came of it: the whole output, and counts by module. Which tests there are, and
 * how they are started, is the build's affair.
 */
@NullMarked
package dev.tocsin.cli.bundle.tests;

import org.jspecify.annotations.NullMarked;
