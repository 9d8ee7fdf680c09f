/**
 * The annotations by which a notifier says what its target takes and means. The compiler reads them; at run time their rows
 * come from the contract, and the base classes apply them.
 */
@NullMarked
package dev.tocsin.api.semantics;

import org.jspecify.annotations.NullMarked;
