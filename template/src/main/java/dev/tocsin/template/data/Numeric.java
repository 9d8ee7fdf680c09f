package dev.tocsin.template.data;

/** A number. */
public sealed interface Numeric extends Value {
    /** A number without a fraction: Go's {@code int}. */
    record Whole(long value) implements Numeric {
        @Override
        public Type type() {
            return Type.WHOLE;
        }

        @Override
        public boolean isTrue() {
            return value != 0;
        }
    }

    /** A number with one: Go's {@code float64}. Only a template itself has any, its data has none. */
    record Fraction(double value) implements Numeric {
        @Override
        public Type type() {
            return Type.FRACTION;
        }

        @Override
        public boolean isTrue() {
            return value != 0;
        }
    }
}
