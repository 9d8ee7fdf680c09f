/** Writes lines to the standard streams, whole and in UTF-8. How a line looks is decided by whoever asks for it. */
@NullMarked
package dev.tocsin.transport.console;

import org.jspecify.annotations.NullMarked;
