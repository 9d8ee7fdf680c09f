/**
 * Texts of YAML as inputs, with the line and column of every value kept for messages. What a key means is decided elsewhere, and no value
 * is bound to a kind here.
 */
@NullMarked
package dev.tocsin.server.configuration.yaml;

import org.jspecify.annotations.NullMarked;
