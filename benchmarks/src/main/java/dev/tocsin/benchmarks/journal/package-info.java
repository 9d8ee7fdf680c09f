/**
 * How fast the journal writes and reads back, and how long a commit takes. What is done around it to deliver an incident is measured
 * elsewhere.
 */
@NullMarked
package dev.tocsin.benchmarks.journal;

import org.jspecify.annotations.NullMarked;
