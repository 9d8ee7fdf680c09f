package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Version;
import dev.tocsin.cli.log.LibraryLogs;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.server.log.Log;
import dev.tocsin.server.log.LogLevel;
import dev.tocsin.server.log.LogLine;
import dev.tocsin.server.log.ServiceLog;
import dev.tocsin.server.watch.Watcher;
import java.net.URI;

/**
 * What is written down of a service from its start to its end, by the command itself, by the service and by libraries.
 *
 * @param log what is written to
 */
record ServeLog(Log log, Surroundings surroundings) {
    /** Begins a log, to which libraries write from now on, and threads that fail. */
    static ServeLog begin(LogOptions options, Surroundings surroundings) {
        Log log = new Log(surroundings.err(), options.format(), options.level(), surroundings.clocks()::now);
        LibraryLogs.writeTo(log);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> log.write(LogLine.of(LogLevel.ERROR, "thread failed")
                        .with("thread", thread.getName())
                        .with("trace", LibraryLogs.trace(failure))));
        return new ServeLog(log, surroundings);
    }

    /** {@return who writes down what happens in the service} */
    Watcher watcher() {
        return new ServiceLog(log, surroundings.clocks()::now);
    }

    /** Writes what a file says that is odd, or what was found damaged. */
    void warn(Problem problem) {
        log.write(LogLine.of(LogLevel.WARN, "warning").with("problem", problem.toString()));
    }

    /** Writes what the operator of the service should know of it. */
    void warn(String advice) {
        log.write(LogLine.of(LogLevel.WARN, advice));
    }

    void serving(URI address, ServeOptions options) {
        log.write(LogLine.of(LogLevel.INFO, "serving")
                .with("address", address.toString())
                .with("configuration", options.file())
                .with("data", options.data().toString())
                .with("version", Version.text()));
    }

    void ending() {
        log.write(LogLine.of(LogLevel.INFO, "ending; what is under way may end, the rest goes on at the next start"));
    }
}
