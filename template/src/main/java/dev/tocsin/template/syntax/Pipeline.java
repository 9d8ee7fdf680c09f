package dev.tocsin.template.syntax;

import java.util.List;

/**
 * Commands, each of which takes the value of the one before as its last argument.
 *
 * @param at where it begins
 * @param variables the slots that its value is put into; in a {@code range} of two, the first is for the index
 * @param assigns whether the variables were declared before
 * @param commands the commands; none where it could not be read, which was told
 */
public record Pipeline(Position at, List<Integer> variables, boolean assigns, List<Command> commands) {
    /** {@return what stands for a pipeline that could not be read} */
    static Pipeline unread(Position at, List<Integer> variables) {
        return new Pipeline(at, variables, false, List.of());
    }
}
