/** Performs one request and bounds it. Never retries and knows no plugin. */
@NullMarked
package dev.tocsin.transport;

import org.jspecify.annotations.NullMarked;
