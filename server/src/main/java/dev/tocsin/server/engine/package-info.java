/**
 * Runs the machine that decides about deliveries: one thread that tells it what happens, has what it decides kept, and then lets
 * attempts begin. What is decided, how it is kept and who tells of alerts is known elsewhere.
 */
@NullMarked
package dev.tocsin.server.engine;

import org.jspecify.annotations.NullMarked;
