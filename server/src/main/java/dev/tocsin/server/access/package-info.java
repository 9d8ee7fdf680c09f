/**
 * Who may call, and how often: passwords, tokens, and what is counted for each client. What calls mean is known elsewhere.
 */
@NullMarked
package dev.tocsin.server.access;

import org.jspecify.annotations.NullMarked;
