package dev.tocsin.server.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Keeps a file that is no longer used, with those that SQLite has beside it, under a name that says why and since when. */
final class Aside {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** What SQLite has beside a file. */
    static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private Aside() {}

    /** {@return where a file is to be kept: beside it, under a name that is not taken} */
    static Path of(Path file, String why, Instant now) {
        String name = file.getFileName() + "." + why + "-" + TIME.format(now);
        Path aside = file.resolveSibling(name);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(name + "-" + i);
        }
        return aside;
    }

    /** {@return where the file is now} */
    static Path move(Path file, String why, Instant now) throws IOException {
        Path aside = of(file, why, now);
        for (String companion : COMPANIONS) {
            Path beside = file.resolveSibling(file.getFileName() + companion);
            if (Files.exists(beside)) {
                Files.move(beside, aside.resolveSibling(aside.getFileName() + companion));
            }
        }
        return Files.move(file, aside);
    }
}
