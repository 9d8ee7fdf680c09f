/**
 * Reads a definition: from the elements of the compiler to the records of the contract, and to what the writing of code
 * needs besides. It judges nothing: what is wrong in a definition is read as if it were not there.
 */
@NullMarked
package dev.tocsin.processor.scan;

import org.jspecify.annotations.NullMarked;
