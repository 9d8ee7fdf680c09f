/**
 * A folder of files with their hashes: written as a whole or not at all, and compared with what was written. What the files
 * say is decided elsewhere.
 */
@NullMarked
package dev.tocsin.cli.bundle.folder;

import org.jspecify.annotations.NullMarked;
