package dev.tocsin.checks.fuzz;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where Jazzer hands over the texts that it makes up; {@code make fuzz} runs it. The texts it begins with are resources. */
public final class Fuzzing {
    private static @Nullable Reading reading;

    private Fuzzing() {}

    /** Takes the name of the reader; Jazzer calls it once. */
    public static void fuzzerInitialize(String[] arguments) {
        reading = Reading.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    }

    /** Tries one text; Jazzer takes whatever is thrown for a finding. */
    public static void fuzzerTestOneInput(byte[] text) {
        reading.read(text);
    }
}
