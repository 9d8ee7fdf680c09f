/**
 * Compiles plugins with the processors, under one compiler or another, and tells what came of it. It knows nothing of single
 * rules and files.
 */
@NullMarked
package dev.tocsin.processor.compilation;

import org.jspecify.annotations.NullMarked;
