/**
 * The contract test that every notifier must pass: what a plugin promises beyond what the compiler can prove, checked over
 * connections to loopback alone. Knows no plugin by name, and nothing of the target that one is written for.
 */
@NullMarked
package dev.tocsin.testing.contract;

import org.jspecify.annotations.NullMarked;
