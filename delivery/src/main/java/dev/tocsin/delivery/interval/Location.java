package dev.tocsin.delivery.interval;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whose clock and calendar count, by the names that Alertmanager has from the IANA database. */
final class Location {
    private Location() {}

    /**
     * Finds the zone of a name.
     *
     * @param local what {@code Local} means
     * @return the zone; empty if there is no such location
     */
    static Optional<ZoneId> find(String name, ZoneId local) {
        return switch (name) {
            case "" -> Optional.of(ZoneOffset.UTC);
            case "Local" -> Optional.of(local);
            // Java takes these for abbreviations, and does not list them.
            case "EST" -> Optional.of(ZoneOffset.ofHours(-5));
            case "MST" -> Optional.of(ZoneOffset.ofHours(-7));
            case "HST" -> Optional.of(ZoneOffset.ofHours(-10));
            default -> ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        };
    }
}
