package dev.tocsin.cli.diff;

import dev.tocsin.cli.table.Table;
import dev.tocsin.contract.diff.Change;
import dev.tocsin.contract.diff.Weight;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Locale;

/**
 * Changes as a document and as a table.
 *
 * @param changes in the order in which they are shown
 */
record ShownChanges(List<Change> changes) {

    ShownChanges {
        changes = List.copyOf(changes);
    }

    /** {@return how many changes there are of each weight, and the changes} */
    Json toJson() {
        return Json.members()
                .with("breaking", count(Weight.BREAKING))
                .with("risky", count(Weight.RISKY))
                .with("safe", count(Weight.SAFE))
                .with(
                        "changes",
                        Json.items(changes.stream().map(ShownChanges::entry).toList()))
                .build();
    }

    private static Json entry(Change change) {
        return Json.members()
                .with("weight", word(change.weight()))
                .with("group", change.plugin().group())
                .with("plugin_name", change.plugin().name())
                .with("place", change.place())
                .with("what", change.what())
                .build();
    }

    /**
     * {@return a row for each change, or a sentence if there is none}
     *
     * @param columns how wide the terminal is
     */
    String toTable(int columns) {
        if (changes.isEmpty()) {
            return "nothing changed\n";
        }
        Table table = new Table(List.of("WEIGHT", "PLUGIN", "CHANGE"));
        for (Change change : changes) {
            table.add(List.of(
                    List.of(change.weight().name()),
                    List.of(change.plugin().toString()),
                    List.of(change.place() + ": " + change.what())));
        }
        return table.text(columns);
    }

    private long count(Weight weight) {
        return changes.stream().filter(change -> change.weight() == weight).count();
    }

    private static String word(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }
}
