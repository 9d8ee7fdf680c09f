/**
 * Makes one HTTP call over pooled connections and bounds it in time and size. What a status means is not judged here, and
 * no secret of a call gets into a sentence or a log.
 */
@NullMarked
package dev.tocsin.transport.http;

import org.jspecify.annotations.NullMarked;
