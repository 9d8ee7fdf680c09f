/**
 * Keeps what must outlive a crash in one SQLite file of a data folder: writes it, reads it back, keeps it small, copies it and says what
 * is wrong with it. What the rows mean is known elsewhere.
 */
@NullMarked
package dev.tocsin.server.journal;

import org.jspecify.annotations.NullMarked;
