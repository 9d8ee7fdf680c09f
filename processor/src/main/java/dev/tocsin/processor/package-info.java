/** Proves plugin definitions inside javac and writes what belongs to them. Nothing of this is there at run time. */
@NullMarked
package dev.tocsin.processor;

import org.jspecify.annotations.NullMarked;
