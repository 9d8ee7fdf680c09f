package dev.tocsin.contract.pattern;

import java.util.List;

/** The steps of a program at which it is at once. Reused from character to character; not safe to share between threads. */
final class Positions {

    private final List<Step> steps;
    private final boolean[] contained;
    private final int[] positions;
    private int size;

    Positions(List<Step> steps) {
        this.steps = steps;
        this.contained = new boolean[steps.size()];
        this.positions = new int[steps.size()];
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int position) {
        return contained[position];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            contained[positions[i]] = false;
        }
        size = 0;
    }

    /** Adds a position, and all that forks lead to from there; the list of positions is the list of work, too. */
    void reach(int position) {
        int unseen = size;
        add(position);
        for (; unseen < size; unseen++) {
            if (steps.get(positions[unseen]) instanceof Step.Fork fork) {
                add(fork.one());
                add(fork.other());
            }
        }
    }

    /** Adds to {@code next} what a character leads to from here. */
    void take(int character, Positions next) {
        for (int i = 0; i < size; i++) {
            if (steps.get(positions[i]) instanceof Step.Take take
                    && take.characters().test(character)) {
                next.reach(take.next());
            }
        }
    }

    private void add(int position) {
        if (!contained[position]) {
            contained[position] = true;
            positions[size++] = position;
        }
    }
}
