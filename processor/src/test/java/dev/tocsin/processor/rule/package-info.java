/**
 * What each rule says of a wrong definition, whole, with file and line. What is written for a right one is tested elsewhere.
 */
@NullMarked
package dev.tocsin.processor.rule;

import org.jspecify.annotations.NullMarked;
