/**
 * What one plugin promises: its name, its fields, the rules across them, and its actions, as values that the compiler, the
 * run time and every tool share. Files, JSON and plugin classes are not known here.
 */
@NullMarked
package dev.tocsin.contract.plugin;

import org.jspecify.annotations.NullMarked;
