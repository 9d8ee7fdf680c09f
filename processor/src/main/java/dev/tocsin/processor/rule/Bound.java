package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.problem.Code;
import java.util.List;

/** A member of an annotation that narrows a kind, and the kinds that it can narrow. */
enum Bound {
    MIN("min", Code.INVALID_BOUND, List.of(IntegerKind.class, NumberKind.class, DurationKind.class)),
    MAX("max", Code.INVALID_BOUND, List.of(IntegerKind.class, NumberKind.class, DurationKind.class)),
    MIN_LENGTH(
            "minLength",
            Code.INVALID_BOUND,
            List.of(StringKind.class, TemplateKind.class, UriKind.class, SecretKind.class)),
    MAX_LENGTH(
            "maxLength",
            Code.INVALID_BOUND,
            List.of(StringKind.class, TemplateKind.class, UriKind.class, SecretKind.class)),
    PATTERN("pattern", Code.INVALID_PATTERN, List.of(StringKind.class, SecretKind.class)),
    CHOICES("choices", Code.INVALID_CHOICES, List.of(StringKind.class));

    private final String member;
    private final Code code;

    @SuppressWarnings("ImmutableEnumChecker") // The lists are immutable.
    private final List<Class<? extends Kind>> kinds;

    Bound(String member, Code code, List<Class<? extends Kind>> kinds) {
        this.member = member;
        this.code = code;
        this.kinds = kinds;
    }

    /** {@return the name of the member} */
    String member() {
        return member;
    }

    /** {@return the code of its problems} */
    Code code() {
        return code;
    }

    boolean isFor(Kind kind) {
        return kinds.contains(kind.getClass());
    }
}
