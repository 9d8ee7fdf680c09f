/**
 * The file that says how clients come in: TLS, who is known, and how much is taken. What is done with it is known elsewhere.
 */
@NullMarked
package dev.tocsin.server.configuration.web;

import org.jspecify.annotations.NullMarked;
