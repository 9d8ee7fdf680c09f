/**
 * The plugins that come with Tocsin, each in a package of its own. Nothing stands here itself, and no adapter knows another.
 */
@NullMarked
package dev.tocsin.adapters;

import org.jspecify.annotations.NullMarked;
