/** Pushes incidents to a Gotify server. Whose devices get them is known there. */
@NullMarked
package dev.tocsin.adapters.gotify;

import org.jspecify.annotations.NullMarked;
