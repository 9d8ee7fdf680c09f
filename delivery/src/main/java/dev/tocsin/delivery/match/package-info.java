/**
 * Matchers: what a label must be for a route, a silence or an inhibition to apply, in the three syntaxes of Alertmanager.
 * Knows no alert, route, clock or file: a set of labels comes in, and whether it fits goes out.
 */
@NullMarked
package dev.tocsin.delivery.match;

import org.jspecify.annotations.NullMarked;
