package dev.tocsin.contract.plugin;

import dev.tocsin.contract.kind.Kind;

/**
 * What an action answers.
 *
 * @param kind the kind of the value
 * @param optional whether there may be no value
 * @param javaType the Java type, as its author wrote it
 * @since 0.1
 */
public record Result(Kind kind, boolean optional, String javaType) {}
