/**
 * What the service writes down for those who look after it: one line for each thing that happens and matters. Nothing here decides
 * anything, and nobody waits for a line.
 */
@NullMarked
package dev.tocsin.server.log;

import org.jspecify.annotations.NullMarked;
