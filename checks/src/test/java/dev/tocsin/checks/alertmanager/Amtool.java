package dev.tocsin.checks.alertmanager;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Alertmanager's command line, as it is installed here. */
final class Amtool {
    private static final Path PROGRAM = Path.of("/usr/bin/amtool");

    private Amtool() {}

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** {@return what it says to these arguments, complaints included} */
    static String run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
