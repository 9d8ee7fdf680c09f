package dev.tocsin.processor.scan;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The Java types that stand for one value each. */
public enum Scalar {
    STRING("java.lang.String", Scalar::text),
    INT("java.lang.Integer", said -> Scalar.integer(said, false)),
    LONG("java.lang.Long", said -> Scalar.integer(said, true)),
    DOUBLE("java.lang.Double", said -> new NumberKind(said.range(new NumberKind(Range.any()), Double.class))),
    BOOLEAN("java.lang.Boolean", said -> new BooleanKind()),
    DURATION("java.time.Duration", said -> new DurationKind(said.range(new DurationKind(Range.any()), Duration.class))),
    URI("java.net.URI", said -> new UriKind(said.lengths())),
    SECRET("dev.tocsin.contract.value.Secret", said -> new SecretKind(said.lengths(), said.regexp(), false)),
    SECRET_URI("dev.tocsin.contract.value.SecretUri", said -> new SecretKind(said.lengths(), said.regexp(), true)),
    TEMPLATE("dev.tocsin.api.template.Template", said -> new TemplateKind(said.lengths()), Use.FIELD, Use.FIELD),
    TEMPLATE_TREE("dev.tocsin.api.template.TemplateTree", said -> new AnyKind(true), Use.FIELD, Use.FIELD),
    HTTP_CONFIG("dev.tocsin.api.request.HttpConfig", said -> SharedObjects.HTTP_CONFIG),
    TLS_CONFIG("dev.tocsin.api.request.TlsConfig", said -> SharedObjects.TLS_CONFIG),
    JSON("dev.tocsin.contract.value.Json", said -> new AnyKind()),
    INSTANT("java.time.Instant", said -> new InstantKind(), Use.ARGUMENT, Use.RESULT),
    RECEIPT("dev.tocsin.api.delivery.Receipt", said -> new ApiKind("receipt"), Use.RESULT, Use.RESULT),
    REQUEST("dev.tocsin.api.request.Request", said -> new ApiKind("request"), Use.RESULT, Use.RESULT),
    NOTHING("void", said -> new NoneKind(), Use.RESULT, Use.RESULT);

    /** Where values of a type may appear. */
    public enum Use {
        /** In the configuration. */
        FIELD,
        /** As arguments and results of actions. */
        ARGUMENT,
        /** As results of actions. */
        RESULT
    }

    private final String javaType;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Function<Constraints, Kind> kind;

    private final Use first;
    private final Use last;

    Scalar(String javaType, Function<Constraints, Kind> kind) {
        this(javaType, kind, Use.FIELD, Use.RESULT);
    }

    Scalar(String javaType, Function<Constraints, Kind> kind, Use first, Use last) {
        this.javaType = javaType;
        this.kind = kind;
        this.first = first;
        this.last = last;
    }

    static Optional<Scalar> of(String javaType, Use use) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.javaType.equals(javaType) && scalar.isFor(use))
                .findFirst();
    }

    private boolean isFor(Use use) {
        return first.compareTo(use) <= 0 && use.compareTo(last) <= 0;
    }

    /** {@return whether the type is made of the values of its kind, and gives them back} */
    public boolean wrapsValues() {
        return this == HTTP_CONFIG || this == TLS_CONFIG;
    }

    Kind kind(Constraints said) {
        return kind.apply(said);
    }

    private static Kind integer(Constraints said, boolean wide) {
        return new IntegerKind(said.range(new IntegerKind(Range.any(), wide), Long.class), wide);
    }

    private static Kind text(Constraints said) {
        return said.choices().isEmpty()
                ? new StringKind(said.lengths(), said.regexp())
                : new ChoiceKind(said.choices());
    }
}
