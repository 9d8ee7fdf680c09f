/**
 * What a user points at: files, standard input and placeholders, read within limits and without showing a secret. What the
 * text means is decided elsewhere.
 */
@NullMarked
package dev.tocsin.server.configuration.source;

import org.jspecify.annotations.NullMarked;
