/**
 * Cases that say who is to be told of which alert, and whether a configuration does so. Nobody is told here, and what a configuration
 * says is read elsewhere.
 */
@NullMarked
package dev.tocsin.server.configuration.cases;

import org.jspecify.annotations.NullMarked;
