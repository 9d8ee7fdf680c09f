/**
 * JSON Schemas of what plugins take: the structured form of a configuration and of arguments, told to tools that know nothing
 * of Tocsin. Nothing is validated here, and no file is read or written.
 */
@NullMarked
package dev.tocsin.contract.schema;

import org.jspecify.annotations.NullMarked;
