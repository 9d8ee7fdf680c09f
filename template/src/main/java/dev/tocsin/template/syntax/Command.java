package dev.tocsin.template.syntax;

import java.util.List;

/**
 * An operand, which is a function or a method where arguments follow.
 *
 * @param operand what the value is asked of
 * @param arguments what is handed to it
 */
public record Command(Operand operand, List<Operand> arguments) {}
