/**
 * The service as a whole: joins the journal, the engine and the HTTP API, starts them and ends them in the right order. What each of
 * them does is known there.
 */
@NullMarked
package dev.tocsin.server.service;

import org.jspecify.annotations.NullMarked;
