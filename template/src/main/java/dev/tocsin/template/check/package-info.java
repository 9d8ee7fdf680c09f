/**
 * Finds in a tree what cannot be evaluated, as far as the types of Alertmanager's data tell: unknown names, wrong arguments,
 * missing templates. Nothing is evaluated here.
 */
@NullMarked
package dev.tocsin.template.check;

import org.jspecify.annotations.NullMarked;
