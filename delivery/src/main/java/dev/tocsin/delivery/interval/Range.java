package dev.tocsin.delivery.interval;

/** Numbers from a first to a last one, both included. */
record Range(int first, int last) {
    boolean contains(int number) {
        return first <= number && number <= last;
    }

    /** {@return the numbers of a month of so many days, of which -1 means the last} */
    Range inMonthOf(int days) {
        return new Range(first < 0 ? days + 1 + first : first, last < 0 ? days + 1 + last : last);
    }
}
