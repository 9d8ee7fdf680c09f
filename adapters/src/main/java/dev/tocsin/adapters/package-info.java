/** The built-in plugins, one package each. What every notifier shares belongs to the API. */
@NullMarked
package dev.tocsin.adapters;

import org.jspecify.annotations.NullMarked;
