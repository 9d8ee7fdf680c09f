/**
 * What a mistake is: a code, a place, what is wrong and what to do, collected and reported together. Knows no field, no
 * file and no format; who finds a mistake says so in these words.
 */
@NullMarked
package dev.tocsin.contract.problem;

import org.jspecify.annotations.NullMarked;
