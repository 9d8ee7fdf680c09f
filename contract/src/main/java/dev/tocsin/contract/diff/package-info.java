/**
 * What changed between two states of a plugin's contract, and how much each change matters to those who rely on it. Where
 * contracts are read from, and how changes are shown, is not decided here.
 */
@NullMarked
package dev.tocsin.contract.diff;

import org.jspecify.annotations.NullMarked;
