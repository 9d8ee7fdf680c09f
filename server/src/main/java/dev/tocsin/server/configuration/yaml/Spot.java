package dev.tocsin.server.configuration.yaml;

import org.snakeyaml.engine.v2.nodes.Node;

/** Where something begins in a file; written as {@code 7:3}, line before column. */
record Spot(int line, int column) {
    static final Spot BEGINNING = new Spot(1, 1);

    static Spot of(Node node) {
        return node.getStartMark()
                .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(BEGINNING);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
