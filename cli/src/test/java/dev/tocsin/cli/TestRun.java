package dev.tocsin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.cli.process.Clocks;
import dev.tocsin.cli.process.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Runs commands with streams, variables and clocks of its own, and keeps what the last one wrote. */
public final class TestRun {

    private final Map<String, String> variables = new HashMap<>();
    private Path folder = Path.of("");
    private String in = "";
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Clocks clocks = new StillClocks();
    private int code = -1;

    /** Lets time pass, which deadlines need. */
    public TestRun withClocksOfTheMachine() {
        clocks = Clocks.SYSTEM;
        return this;
    }

    public TestRun set(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public TestRun in(Path folder) {
        this.folder = folder;
        return this;
    }

    public TestRun reading(String in) {
        this.in = in;
        return this;
    }

    public TestRun run(String... args) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, variables, folder, clocks);
        code = new Tocsin(surroundings).run(args).number();
        return this;
    }

    public int code() {
        return code;
    }

    public String out() {
        return out.toString(UTF_8);
    }

    public String err() {
        return err.toString(UTF_8);
    }

    /** Stands still, so that outputs are the same each time. */
    private record StillClocks() implements Clocks {

        @Override
        public Instant now() {
            return Instant.parse("2026-11-22T17:00:00Z");
        }

        @Override
        public long nanos() {
            return 0;
        }
    }
}
