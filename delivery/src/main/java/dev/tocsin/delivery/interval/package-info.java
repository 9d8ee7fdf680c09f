/**
 * Time intervals: parts of the day, week, month and year, in which routes are active or mute. Knows no route and no clock:
 * an instant comes in, and whether it is in the interval goes out.
 */
@NullMarked
package dev.tocsin.delivery.interval;

import org.jspecify.annotations.NullMarked;
