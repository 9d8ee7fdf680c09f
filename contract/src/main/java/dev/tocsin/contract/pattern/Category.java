package dev.tocsin.contract.pattern;

import dev.tocsin.contract.problem.Quoted;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The general categories of Unicode, as of the running JDK. */
final class Category {

    private static final Map<String, Byte> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("Lu", Character.UPPERCASE_LETTER),
            Map.entry("Ll", Character.LOWERCASE_LETTER),
            Map.entry("Lt", Character.TITLECASE_LETTER),
            Map.entry("Lm", Character.MODIFIER_LETTER),
            Map.entry("Lo", Character.OTHER_LETTER),
            Map.entry("Mn", Character.NON_SPACING_MARK),
            Map.entry("Mc", Character.COMBINING_SPACING_MARK),
            Map.entry("Me", Character.ENCLOSING_MARK),
            Map.entry("Nd", Character.DECIMAL_DIGIT_NUMBER),
            Map.entry("Nl", Character.LETTER_NUMBER),
            Map.entry("No", Character.OTHER_NUMBER),
            Map.entry("Pc", Character.CONNECTOR_PUNCTUATION),
            Map.entry("Pd", Character.DASH_PUNCTUATION),
            Map.entry("Ps", Character.START_PUNCTUATION),
            Map.entry("Pe", Character.END_PUNCTUATION),
            Map.entry("Pi", Character.INITIAL_QUOTE_PUNCTUATION),
            Map.entry("Pf", Character.FINAL_QUOTE_PUNCTUATION),
            Map.entry("Po", Character.OTHER_PUNCTUATION),
            Map.entry("Zs", Character.SPACE_SEPARATOR),
            Map.entry("Zl", Character.LINE_SEPARATOR),
            Map.entry("Zp", Character.PARAGRAPH_SEPARATOR),
            Map.entry("Sm", Character.MATH_SYMBOL),
            Map.entry("Sc", Character.CURRENCY_SYMBOL),
            Map.entry("Sk", Character.MODIFIER_SYMBOL),
            Map.entry("So", Character.OTHER_SYMBOL),
            Map.entry("Cc", Character.CONTROL),
            Map.entry("Cf", Character.FORMAT),
            Map.entry("Cn", Character.UNASSIGNED),
            Map.entry("Co", Character.PRIVATE_USE)));

    private Category() {}

    /** Reads {@code "{" IsCategory "}"} and answers the characters of that category. */
    static IntPredicate read(Cursor in) {
        int start = in.position();
        if (!in.takeIf('{')) {
            throw in.problem(start, "a category is not in braces", "write as '\\p{Lu}'");
        }
        StringBuilder name = new StringBuilder();
        while (in.peek() != '}') {
            name.appendCodePoint(in.take());
        }
        in.take();
        int types = types(name.toString());
        if (types == 0) {
            throw in.problem(
                    start + 1,
                    Quoted.of(name.toString()) + " is no category of I-Regexp",
                    "choose one of L, M, N, P, Z, S, C, " + String.join(", ", TYPES.keySet()));
        }
        return c -> (types >>> Character.getType(c) & 1) == 1;
    }

    /** {@return a bit for the type of the category, or for each whose first letter is the name} */
    private static int types(String name) {
        return TYPES.entrySet().stream()
                .filter(known -> known.getKey().equals(name)
                        || known.getKey().substring(0, 1).equals(name))
                .mapToInt(known -> 1 << known.getValue())
                .reduce(0, (some, more) -> some | more);
    }
}
