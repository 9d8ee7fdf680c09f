/**
 * Plugins from elsewhere: where their jars lie, what is read of them as data, and the class loader that each has for itself.
 * What a plugin is asked, and whether a name is taken, is not decided here.
 */
@NullMarked
package dev.tocsin.runtime.plugins;

import org.jspecify.annotations.NullMarked;
