package dev.tocsin.contract.value;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A JSON value as an immutable tree, with secrets as values of their own.
 *
 * <p>Trees are equal when they hold the same values; the order of members does not count, though it is kept. The text form
 * of a tree ({@code toString}) is compact JSON in which every secret is masked. Null is {@link Nothing}, never a Java
 * {@code null}. Safe to share between threads.
 *
 * @since 0.1
 */
public sealed interface Json {

    /** {@return the word for values of this kind, as messages use it: {@code string}, {@code integer}, {@code list} ...} */
    String kind();

    /** {@return the text as a JSON string} */
    static Json of(String value) {
        return new Text(value);
    }

    /** {@return the number as a JSON integer} */
    static Json of(long value) {
        return new Whole(BigInteger.valueOf(value));
    }

    /**
     * {@return the number as a JSON number with a fraction}
     *
     * @throws IllegalArgumentException if it is not finite, as JSON has no such number
     */
    static Json of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return new Decimal(BigDecimal.valueOf(value));
    }

    /** {@return true or false} */
    static Json of(boolean value) {
        return new Truth(value);
    }

    /** {@return a secret, shown as {@link Secret#MASK} by all but the writer for the wire} */
    static Json of(Secret secret) {
        return new Hidden(secret);
    }

    /** {@return JSON's null} */
    static Json nothing() {
        return Nothing.INSTANCE;
    }

    /** {@return the values as a JSON array} */
    static Json items(List<? extends Json> values) {
        return new Items(List.copyOf(values));
    }

    /** {@return the texts as a JSON array of strings} */
    static Json texts(Collection<String> values) {
        List<Json> texts = new ArrayList<>(values.size());
        for (String value : values) {
            texts.add(new Text(value));
        }
        return items(texts);
    }

    /** {@return a builder of a JSON object without members} */
    static MembersBuilder members() {
        return new MembersBuilder();
    }

    /** A JSON string. */
    record Text(String value) implements Json {

        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String kind() {
            return "string";
        }

        @Override
        public String toString() {
            return JsonQuote.quote(value);
        }
    }

    /** A JSON number without fraction and exponent, of any size. */
    record Whole(BigInteger value) implements Json {

        public Whole {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String kind() {
            return "integer";
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A JSON number with a fraction or an exponent.
     *
     * <p>Kept in one form, so that {@code 1.50}, {@code 1.5} and {@code 15e-1} are equal; a fraction of zero stays
     * ({@code 2.0}), so that reading what was written gives a decimal again.
     */
    record Decimal(BigDecimal value) implements Json {

        /** The largest power of ten, up and down; beyond it a few characters of JSON would fill the memory. */
        public static final int MAX_EXPONENT = 1000;

        /**
         * Brings the number into its form.
         *
         * @throws IllegalArgumentException if its power of ten is beyond {@link #MAX_EXPONENT}
         */
        public Decimal {
            if (Math.abs((long) value.precision() - value.scale() - 1) > MAX_EXPONENT) {
                throw new IllegalArgumentException(
                        "a number beyond 10^" + MAX_EXPONENT + " or below 10^-" + MAX_EXPONENT);
            }
            BigDecimal shortest = value.stripTrailingZeros();
            value = shortest.scale() < 1 && shortest.scale() > -21 ? shortest.setScale(1) : shortest;
        }

        @Override
        public String kind() {
            return "number";
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {

        @Override
        public String kind() {
            return "boolean";
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** JSON's null. */
    record Nothing() implements Json {

        private static final Nothing INSTANCE = new Nothing();

        @Override
        public String kind() {
            return "null";
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /** A JSON array. */
    record Items(List<Json> values) implements Json {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "list";
        }

        @Override
        public String toString() {
            return values.stream().map(Json::toString).collect(joining(",", "[", "]"));
        }
    }

    /** A JSON object, its members in the order in which they were put in. */
    final class Members implements Json {

        private final Map<String, Json> values;

        /** Takes the map over: nobody else may keep it. */
        Members(Map<String, Json> values) {
            this.values = Collections.unmodifiableMap(values);
        }

        /** {@return the members by name, in their order} */
        public Map<String, Json> values() {
            return values;
        }

        /** {@return the member of that name; empty if there is none} */
        public Optional<Json> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public String kind() {
            return "object";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Members members && values.equals(members.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            return values.entrySet().stream()
                    .map(member -> JsonQuote.quote(member.getKey()) + ":" + member.getValue())
                    .collect(joining(",", "{", "}"));
        }
    }

    /** A JSON string that is a secret. */
    record Hidden(Secret secret) implements Json {

        public Hidden {
            Objects.requireNonNull(secret, "secret");
        }

        @Override
        public String kind() {
            return "secret";
        }

        @Override
        public String toString() {
            return JsonQuote.quote(Secret.MASK);
        }
    }
}
