package dev.tocsin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A script: things that come one after another, the last of them again and again. */
final class Turns<T> {
    private final List<T> things;
    private final AtomicInteger taken = new AtomicInteger();

    private Turns(List<T> things) {
        this.things = List.copyOf(things);
    }

    static <T> Turns<T> of(T first, List<? extends T> next) {
        List<T> things = new ArrayList<>(List.of(first));
        things.addAll(next);
        return new Turns<>(things);
    }

    T next() {
        int last = things.size() - 1;
        return things.get(taken.getAndUpdate(index -> Math.min(index + 1, last)));
    }
}
