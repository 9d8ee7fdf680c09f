/**
 * The command for review bundles: which evidence each of them holds, in which order it is read, and how it is made so that the same
 * sources give the same bytes. What a contract or a call looks like as a document is decided in {@code document}.
 */
@NullMarked
package dev.tocsin.cli.bundle;

import org.jspecify.annotations.NullMarked;
