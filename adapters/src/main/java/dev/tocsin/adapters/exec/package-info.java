/** Incidents handed to programs of this machine. How a program is started, bounded and stopped is the transport's. */
@NullMarked
package dev.tocsin.adapters.exec;

import org.jspecify.annotations.NullMarked;
