/**
 * The text form of JSON trees, read within limits and written in one stable shape. What the members of a document mean is
 * decided elsewhere, and no other package sees the JSON library.
 */
@NullMarked
package dev.tocsin.contract.json;

import org.jspecify.annotations.NullMarked;
