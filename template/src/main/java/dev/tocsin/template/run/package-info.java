/**
 * Evaluates a tree over data, within bounds of time, depth and size. Texts are not read here, and what is wrong was told
 * before, as far as it could be known.
 */
@NullMarked
package dev.tocsin.template.run;

import org.jspecify.annotations.NullMarked;
