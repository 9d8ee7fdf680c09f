package dev.tocsin.checks.schema;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problems that no schema tells of, which are those that its comments do: the only ones for which a validator may accept
 * what Tocsin refuses.
 */
final class Unsayable {
    private static final Map<String, Set<Code>> BY_KIND = Map.of(
            "duration", Set.of(Code.WRONG_KIND, Code.BELOW_MINIMUM, Code.ABOVE_MAXIMUM),
            "uri", Set.of(Code.WRONG_KIND),
            "instant", Set.of(Code.WRONG_KIND),
            "number", Set.of(Code.WRONG_KIND),
            "list", Set.of(Code.TOO_LONG),
            "map", Set.of(Code.TOO_LONG),
            "any", Set.of(Code.TOO_LONG, Code.TOO_DEEP),
            "object", Set.of(Code.RULE_ACROSS_FIELDS),
            "boolean", Set.of(Code.UNSAFE_SETTING));

    private static final Pattern STEP =
            Pattern.compile("\\.?(?<name>[^.\\[]+)|\\[(?<item>\\d+)]|\\['(?<key>(?s:.*?))']");

    private Unsayable() {}

    /** {@return whether a problem is one of them} */
    static boolean isOne(Problem problem, String path, List<Property> properties) {
        Kind kind = at(path, properties);
        if (kind instanceof SecretKind secret) {
            return secret.uri() && problem.code() == Code.WRONG_KIND;
        }
        return BY_KIND.getOrDefault(kind.word(), Set.of()).contains(problem.code());
    }

    private static Kind at(String path, List<Property> properties) {
        Matcher step = STEP.matcher(path);
        Kind kind = new ObjectKind("document", properties);
        while (step.find()) {
            kind = inside(kind, step.group("name") == null ? step.group("key") : step.group("name"));
        }
        return kind;
    }

    private static Kind inside(Kind kind, String name) {
        return switch (kind) {
            case ListKind list -> list.element();
            case MapKind map -> map.value();
            case ObjectKind object ->
                object.members().stream()
                        .filter(member -> member.names().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .kind();
            default -> kind;
        };
    }
}
