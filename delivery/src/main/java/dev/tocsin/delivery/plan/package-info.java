/**
 * By what is decided whom to tell of what, when and how hard: what the configuration comes to for the machine. Only data; who
 * decides by it is elsewhere.
 */
@NullMarked
package dev.tocsin.delivery.plan;

import org.jspecify.annotations.NullMarked;
