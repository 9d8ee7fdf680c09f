package dev.tocsin.api.message;

/** Walks through a text that is shown as it is. */
final class PlainWalk extends Walk {
    PlainWalk(String text) {
        super(text);
    }

    @Override
    void step() {
        takeCharacter();
    }
}
