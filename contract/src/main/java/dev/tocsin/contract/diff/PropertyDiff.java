package dev.tocsin.contract.diff;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares one field, parameter or member with what it was. */
record PropertyDiff(Side side, Spot spot) {

    void compare(Property before, Property after) {
        new NamesDiff(side, spot).compare(before.names(), after.names());
        new KindDiff(side, spot).compare(typed(before), typed(after));
        comparePresence(before.presence(), after.presence());
        compareNotes(before.notes(), after.notes());
    }

    private static KindDiff.Typed typed(Property property) {
        return new KindDiff.Typed(property.kind(), property.javaType());
    }

    private void comparePresence(Presence before, Presence after) {
        if (!before.equals(after)) {
            Weight weight = side == Side.TAKEN ? weightOfTaking(before, after) : weightOfGiving(before, after);
            spot.note(weight, inWords(before) + " became " + inWords(after));
        }
    }

    private static Weight weightOfTaking(Presence before, Presence after) {
        if (after.isRequired()) {
            return Weight.BREAKING;
        }
        return before.isRequired() ? Weight.SAFE : Weight.RISKY;
    }

    /** What has a default is always given. */
    private static Weight weightOfGiving(Presence before, Presence after) {
        boolean wasSure = !(before instanceof Presence.Optional);
        return wasSure && after instanceof Presence.Optional ? Weight.BREAKING : Weight.SAFE;
    }

    private static String inWords(Presence presence) {
        String otherwise = presence.isRequired() ? "required" : "optional";
        return presence.defaultValue()
                .map(value -> "default " + JsonText.write(value))
                .orElse(otherwise);
    }

    private void compareNotes(Notes before, Notes after) {
        if (!before.description().equals(after.description())) {
            spot.safe("description changed");
        }
        compareGlobal(before.global(), after.global());
        if (Objects.equals(before.deprecated(), after.deprecated())) {
            return;
        }
        if (after.deprecated() == null) {
            spot.safe("no longer deprecated");
        } else if (before.deprecated() == null) {
            spot.risky("deprecated: " + after.deprecated());
        } else {
            spot.safe("still deprecated: " + after.deprecated());
        }
    }

    private void compareGlobal(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null) {
            spot.safe("can be given as '" + after + "' under 'global'");
        } else {
            String now = after == null ? "" : ", but as '" + after + "'";
            spot.note(Weight.BREAKING, "can no longer be given as '" + before + "' under 'global'" + now);
        }
    }
}
