package dev.tocsin.template.syntax;

import java.util.List;
import java.util.Set;

/**
 * A template that was read.
 *
 * @param source where it is from
 * @param nodes its parts
 * @param slots how many variables it has, {@code $} included
 * @param reassigned the slots of those that are given another value later
 */
public record Body(Source source, List<Node> nodes, int slots, Set<Integer> reassigned) {
    /** {@return whether it puts nothing out but white space} */
    public boolean isBlank() {
        return nodes.stream().allMatch(node -> node instanceof Node.Plain plain && isBlank(plain.value()));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(Character::isWhitespace);
    }
}
