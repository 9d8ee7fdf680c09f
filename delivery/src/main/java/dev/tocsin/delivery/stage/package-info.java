/**
 * What a group of alerts goes through before a destination is told, in this order: inhibition, active times, mute times, silences,
 * and whether what is left is news. Each stage is asked and answers with its reason; none remembers anything, and what is made of
 * the answers is not decided here.
 */
@NullMarked
package dev.tocsin.delivery.stage;

import org.jspecify.annotations.NullMarked;
