package dev.tocsin.template.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The variables before a {@code :=} or a {@code =}.
 *
 * @param named the variables; none where an expression begins at once
 * @param assigns whether they are given another value, not declared
 */
record Targets(List<Token> named, boolean assigns) {
    private static final Targets NONE = new Targets(List.of(), false);

    /** Takes them, at most {@code max}. */
    static Targets take(Cursor words, int max) {
        List<Token> named = new ArrayList<>();
        int length = 0;
        while (words.peek(length).is(Token.Kind.VARIABLE)) {
            named.add(words.peek(length));
            Token behind = words.peek(length + 1);
            if (behind.isSign(":=") || behind.isSign("=")) {
                words.skip(length + 2);
                return new Targets(List.copyOf(named), behind.isSign("=")).checked(max);
            }
            if (!behind.isSign(",")) {
                return NONE;
            }
            length += 2;
        }
        return NONE;
    }

    private Targets checked(int max) {
        if (named.size() > max) {
            String fix = max == 1 ? "declare one; only 'range' has two" : "declare one or two";
            throw new Refusal(named.get(max).at(), "too many variables are declared here", fix);
        }
        for (Token variable : named) {
            if (variable.text().equals("$")) {
                String fix = "give the variable a name, such as '$x'";
                throw new Refusal(variable.at(), "'$' is the data itself and cannot be set", fix);
            }
        }
        return this;
    }

    /** {@return the slots of those that are given another value} */
    List<Integer> reassign(Variables variables) {
        return named.stream().map(variables::reassign).toList();
    }

    /** {@return the slots of those that are declared} */
    List<Integer> declare(Variables variables) {
        return named.stream().map(token -> variables.declare(token.text())).toList();
    }
}
