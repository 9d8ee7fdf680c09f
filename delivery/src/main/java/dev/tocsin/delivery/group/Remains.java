package dev.tocsin.delivery.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongConsumer;

/**
 * What was left of groups before a crash, read row by row, so that one that cannot be read costs no other. Each method throws an
 * unchecked exception if its row is not what was once written, and takes nothing of it then. For one writer.
 */
public final class Remains {
    private final SequencedMap<Long, GroupRow> groups = new LinkedHashMap<>();
    private final List<Calls> calls = new ArrayList<>();

    /** Makes them, with nothing in them. */
    public Remains() {}

    /** Takes what {@link Groups#row} told of a group. */
    public void addGroup(byte[] row) {
        GroupRow group = GroupRow.of(row);
        groups.put(group.id(), group);
    }

    /** Takes what {@link Groups#calls} told of a target. */
    public void addCalls(byte[] row) {
        calls.add(Calls.of(row));
    }

    List<GroupRow> groups() {
        return List.copyOf(groups.values());
    }

    /** Notes in the rows of groups which calls a crash cut, and tells the number of each group of which there was one. */
    void lose(LongConsumer changed) {
        for (Calls target : calls) {
            for (Calls.Call call : target.calls()) {
                Optional.ofNullable(groups.get(call.group())).flatMap(row -> row.channel(target.destination())).stream()
                        .flatMap(row -> row.pending().stream())
                        .forEach(pending -> {
                            pending.lose(call);
                            changed.accept(call.group());
                        });
            }
        }
    }
}
