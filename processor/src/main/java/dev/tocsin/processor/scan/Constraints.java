package dev.tocsin.processor.scan;

import dev.tocsin.api.Field;
import dev.tocsin.api.Param;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation of a field, a parameter or a component says beyond its type, as it was written. The methods read it
 * and take what makes no sense for not said.
 */
public record Constraints(
        Optional<String> defaultValue,
        Optional<String> min,
        Optional<String> max,
        int minLength,
        int maxLength,
        Optional<String> pattern,
        List<String> choices,
        List<String> aliases,
        Optional<String> deprecated,
        Optional<String> global,
        String description) {
    private static final Constraints NONE = new Constraints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            -1,
            -1,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "");

    /** {@return what is said where there is no annotation} */
    public static Constraints none() {
        return NONE;
    }

    /** {@return what {@code @Field} or {@code @Param} says of an element; nothing where there is neither} */
    public static Constraints of(Element element) {
        Field field = element.getAnnotation(Field.class);
        if (field != null) {
            return of(field);
        }
        Param param = element.getAnnotation(Param.class);
        return param == null ? NONE : of(param);
    }

    private static Constraints of(Field field) {
        return new Constraints(
                Optional.of(field.defaultValue()).filter(text -> !text.equals(Field.UNSET)),
                said(field.min()),
                said(field.max()),
                field.minLength(),
                field.maxLength(),
                said(field.pattern()),
                List.of(field.choices()),
                List.of(field.aliases()),
                said(field.deprecated()),
                said(field.global()),
                field.description());
    }

    private static Constraints of(Param param) {
        return new Constraints(
                Optional.of(param.defaultValue()).filter(text -> !text.equals(Field.UNSET)),
                said(param.min()),
                said(param.max()),
                param.minLength(),
                param.maxLength(),
                said(param.pattern()),
                List.of(param.choices()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                param.description());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    /** {@return the range from {@code min} to {@code max}; without bounds that the kind cannot read, or the wrong way round} */
    <T extends Comparable<T>> Range<T> range(Kind kind, Class<T> type) {
        try {
            return new Range<>(bound(min, kind, type), bound(max, kind, type));
        } catch (IllegalArgumentException wrongWayRound) {
            return Range.any();
        }
    }

    private static <T> @Nullable T bound(Optional<String> text, Kind kind, Class<T> type) {
        Place nowhere = Place.root(path -> path);
        return text.<Object>map(said -> kind.read(new Input.Text(said), nowhere, Problems.collector()))
                .map(type::cast)
                .orElse(null);
    }

    /** {@return the range from {@code minLength} to {@code maxLength}, like {@link #range}} */
    Range<Integer> lengths() {
        try {
            return new Range<>(minLength < 0 ? null : minLength, maxLength < 0 ? null : maxLength);
        } catch (IllegalArgumentException wrongWayRound) {
            return Range.any();
        }
    }

    /** {@return the pattern; null if there is none or it cannot be read} */
    @Nullable
    IRegexp regexp() {
        try {
            return pattern.map(IRegexp::of).orElse(null);
        } catch (ProblemException unreadable) {
            return null;
        }
    }
}
