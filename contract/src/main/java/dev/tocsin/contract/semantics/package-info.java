/**
 * What a target takes and means, as data: limits, pace, replies, severity words, how a resolve is said, and the keys by which it
 * tells one incident or delivery from another. Whoever applies a row, or writes one as JSON, lives elsewhere.
 */
@NullMarked
package dev.tocsin.contract.semantics;

import org.jspecify.annotations.NullMarked;
