/**
 * The values that a template works on: Alertmanager's data over an incident, and what functions make of it. Nothing here
 * knows how a template is written or evaluated.
 */
@NullMarked
package dev.tocsin.template.data;

import org.jspecify.annotations.NullMarked;
