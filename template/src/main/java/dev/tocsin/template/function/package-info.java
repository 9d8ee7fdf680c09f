/**
 * The functions of templates, Go's and Alertmanager's, each with what it takes, and what a rendering may cost. Nothing here
 * knows how a template is written.
 */
@NullMarked
package dev.tocsin.template.function;

import org.jspecify.annotations.NullMarked;
