package dev.tocsin.delivery.group;

import java.util.ArrayList;
import java.util.List;

/**
 * What was left of groups before a crash, read row by row, so that one that cannot be read costs no other. Each method throws an
 * unchecked exception if its row is not what was once written, and takes nothing of it then. For one writer.
 */
public final class Remains {
    private final List<GroupRow> groups = new ArrayList<>();
    private final List<Calls> calls = new ArrayList<>();

    /** Makes them, with nothing in them. */
    public Remains() {}

    /** Takes what {@link Groups#row} told of a group. */
    public void addGroup(byte[] row) {
        groups.add(GroupRow.of(row));
    }

    /** Takes what {@link Groups#calls} told of a target. */
    public void addCalls(byte[] row) {
        calls.add(Calls.of(row));
    }

    List<GroupRow> groups() {
        return groups;
    }

    List<Calls> calls() {
        return calls;
    }
}
