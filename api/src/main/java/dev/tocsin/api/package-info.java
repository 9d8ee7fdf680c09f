/** What the author of a plugin imports, and everything about one attempt. No retry, no loading, no network. */
@NullMarked
package dev.tocsin.api;

import org.jspecify.annotations.NullMarked;
