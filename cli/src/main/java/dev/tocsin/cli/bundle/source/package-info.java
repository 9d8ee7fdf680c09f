/**
 * The sources of this project as a bundle tells of them: which files there are, which module owns what, and the guides.
 * Nothing is compiled or run here.
 */
@NullMarked
package dev.tocsin.cli.bundle.source;

import org.jspecify.annotations.NullMarked;
