/**
 * The command that writes the project that an author of a plugin starts from: its names, its files and the folder they are written
 * to. What a plugin is, and whether this one is right, is decided by the compiler, not here.
 */
@NullMarked
package dev.tocsin.cli.project;

import org.jspecify.annotations.NullMarked;
