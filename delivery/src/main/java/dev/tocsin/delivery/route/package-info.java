/**
 * The routing tree: which receivers get an alert, how alerts are grouped for them and how often they hear of a group. Knows
 * no receiver but by its name, no clock and no file; that a time interval exists is all that it knows of one.
 */
@NullMarked
package dev.tocsin.delivery.route;

import org.jspecify.annotations.NullMarked;
