/**
 * The manifest: contracts as JSON, in the one form in which the compiler writes them beside the code and every tool shows
 * them, and signatures as text. Nothing is read from a file here, and no plugin class is known.
 */
@NullMarked
package dev.tocsin.contract.manifest;

import org.jspecify.annotations.NullMarked;
