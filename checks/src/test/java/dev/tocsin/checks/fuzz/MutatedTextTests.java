package dev.tocsin.checks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of {@code make fuzz}: the texts that it begins with, and the same a little changed. */
class MutatedTextTests {
    private static final int TEXTS = 500 * Integer.getInteger("tocsin.seeds", 1);
    private static final int CHANGES = 4;
    private static final Path INPUTS = Path.of("src/test/resources/dev/tocsin/checks/fuzz");
    private static final String ALPHABET = "09smhdw.-+eE[]{}()\"'\\,:;|*?#&!%@`~<>=^$_/ \t\r\n\0é😀";

    @ParameterizedTest
    @EnumSource
    void everyTextIsReadOrRefused(Reading reading) throws IOException {
        texts(reading).forEach(reading::read);
    }

    @ParameterizedTest
    @EnumSource
    void everyChangedTextIsReadOrRefused(Reading reading) throws IOException {
        List<byte[]> texts = texts(reading);
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            byte[] text = changed(texts.get(random.nextInt(texts.size())), random);
            try {
                reading.read(text);
            } catch (RuntimeException | StackOverflowError | AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + Arrays.toString(text), broken);
            }
        }
    }

    private static List<byte[]> texts(Reading reading) throws IOException {
        List<byte[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(INPUTS.resolve(reading.name().toLowerCase(Locale.ROOT)))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readAllBytes(file));
            }
        }
        return texts;
    }

    private static byte[] changed(byte[] text, Random random) {
        StringBuilder changed = new StringBuilder(new String(text, UTF_8));
        for (int i = random.nextInt(CHANGES) + 1; i > 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + random.nextInt(3));
            String part = switch (random.nextInt(3)) {
                case 0 -> "";
                case 1 -> changed.substring(at, end).repeat(2);
                default -> Character.toString(ALPHABET.codePointAt(random.nextInt(ALPHABET.length())));
            };
            changed.replace(at, end, part);
        }
        return changed.toString().getBytes(UTF_8);
    }
}
