/**
 * Writes what belongs to a definition that keeps every rule: the subclass with builder and factory, the companion, the
 * contract and the index. It decides nothing about the contract.
 */
@NullMarked
package dev.tocsin.processor.write;

import org.jspecify.annotations.NullMarked;
