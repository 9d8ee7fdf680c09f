/** Shows incidents to whoever watches the process. Writing to a stream is left to the transport. */
@NullMarked
package dev.tocsin.adapters.console;

import org.jspecify.annotations.NullMarked;
