package dev.tocsin.processor.write;

import dev.tocsin.processor.scan.Definition;
import java.util.List;
import java.util.function.Function;

/** What the writers of the parts of one generated class share. */
record Parts(Definition definition, PluginNames names, SourceFile file, Reading reading, PlainForm plain) {
    /** {@return a line for each} */
    static <T> String lines(List<T> all, Function<T, String> line) {
        return String.join("\n", all.stream().map(line).toList());
    }

    /** {@return a block for each, with blank lines between them} */
    static <T> String blocks(List<T> all, Function<T, String> block) {
        return String.join("\n\n", all.stream().map(block).toList());
    }
}
