/**
 * Decides which addresses calls may go to: those of the internet, and what is allowed beside. No name is looked up here and
 * nothing is connected.
 */
@NullMarked
package dev.tocsin.transport.egress;

import org.jspecify.annotations.NullMarked;
