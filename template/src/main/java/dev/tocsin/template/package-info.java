/**
 * Alertmanager's templates: a strict subset of Go's text/template over an incident. This is the face; what a template says is
 * read, checked and evaluated in the packages below.
 */
@NullMarked
package dev.tocsin.template;

import org.jspecify.annotations.NullMarked;
