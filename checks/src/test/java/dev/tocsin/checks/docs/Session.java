package dev.tocsin.checks.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.checks.Project;
import dev.tocsin.cli.Tocsin;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.process.Clocks;
import dev.tocsin.cli.process.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command in a {@code console} block of a page, and what the page shows of its output.
 *
 * @param command the line behind {@code $}
 * @param shown the lines below it; a last line {@code …} stands for all that follows
 */
record Session(String command, List<String> shown) {
    private static final String PROGRAM = "./tocsin ";
    private static final String REST = "…";

    /** {@return the commands of a block, with what is shown of each} */
    static List<Session> of(String block) {
        List<Session> sessions = new ArrayList<>();
        for (String line : block.lines().toList()) {
            if (line.startsWith("$ ")) {
                sessions.add(new Session(line.substring(2), new ArrayList<>()));
            } else {
                sessions.get(sessions.size() - 1).shown.add(line);
            }
        }
        return sessions;
    }

    /** {@return the lines that the command prints, as far as the page shows them} */
    List<String> printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(out);
        List<String> lines = out.toString(UTF_8).lines().toList();
        int rest = shown.indexOf(REST);
        return rest < 0 || lines.size() <= rest ? lines : append(lines.subList(0, rest));
    }

    private static List<String> append(List<String> lines) {
        List<String> longer = new ArrayList<>(lines);
        longer.add(REST);
        return longer;
    }

    ExitCode exitCode() {
        return run(new ByteArrayOutputStream());
    }

    private ExitCode run(ByteArrayOutputStream out) {
        if (!command.startsWith(PROGRAM)) {
            throw new IllegalStateException("a page shows '" + command + "'; only ./tocsin is run here");
        }
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                Map.of(),
                Project.ROOT,
                Clocks.SYSTEM);
        return new Tocsin(surroundings).run(command.substring(PROGRAM.length()).split(" "));
    }
}
