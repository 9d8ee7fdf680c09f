package dev.tocsin.checks.alertmanager;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Alertmanager's command line, as it is installed here. */
public final class Amtool {
    private static final Path PROGRAM = Path.of("/usr/bin/amtool");
    private static final Pattern CHECKED = Pattern.compile("Checking '(.*)'  (SUCCESS|FAILED)");

    private Amtool() {}

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** {@return what it says to these arguments, complaints included} */
    public static String run(Stream<String> arguments) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(PROGRAM.toString()), arguments).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** {@return of each of these configurations, written to files in a folder, whether it is one} */
    static List<Boolean> takes(List<String> configurations, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check-config"));
        for (int i = 0; i < configurations.size(); i++) {
            Path file = folder.resolve("check-" + i + ".yml");
            arguments.add(Files.writeString(file, configurations.get(i)).toString());
        }
        List<Boolean> taken = CHECKED.matcher(run(arguments.stream()))
                .results()
                .map(checked -> checked.group(2).equals("SUCCESS"))
                .toList();
        if (taken.size() != configurations.size()) {
            throw new IllegalStateException(taken.size() + " of " + configurations.size() + " files were checked");
        }
        return taken;
    }

    /** {@return the receivers of an alert, with commas between, or what is wrong with its labels} */
    static String receivers(Path configuration, List<String> labels) throws IOException {
        Stream<String> command = Stream.of("config", "routes", "test", "--config.file=" + configuration);
        return run(Stream.concat(command, labels.stream()))
                .lines()
                .filter(line -> !line.startsWith("Warning: "))
                .findFirst()
                .orElse("");
    }
}
