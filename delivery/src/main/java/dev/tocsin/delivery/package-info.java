/** Everything about many attempts: when to try again, and when to stop. Knows no network and no clock of its own. */
@NullMarked
package dev.tocsin.delivery;

import org.jspecify.annotations.NullMarked;
