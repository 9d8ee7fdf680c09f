/**
 * A page that shows contracts, calls and counts of tests to people, whole in one file and without a script. Nothing is read,
 * called or written to disk here.
 */
@NullMarked
package dev.tocsin.cli.bundle.page;

import org.jspecify.annotations.NullMarked;
