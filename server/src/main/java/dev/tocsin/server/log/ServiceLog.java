package dev.tocsin.server.log;

import static dev.tocsin.server.log.LogLevel.DEBUG;
import static dev.tocsin.server.log.LogLevel.ERROR;
import static dev.tocsin.server.log.LogLevel.INFO;
import static dev.tocsin.server.log.LogLevel.WARN;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.life.End;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes down what happens in the service. What becomes of one call, attempt or delivery is a line only where all is wanted; of
 * targets it tells what is news ({@link TargetNews}).
 */
public final class ServiceLog implements Watcher {
    private final Log log;
    private final InstantSource clock;
    private final Map<String, TargetNews> targets = new ConcurrentHashMap<>();

    /** Makes one that writes to a log. */
    public ServiceLog(Log log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void see(Happening happening) {
        switch (happening) {
            case Happening.Told _, Happening.Begun _, Happening.Kept _ -> {}
            case Happening.Accepted(int alerts) -> {
                if (log.writes(DEBUG)) {
                    log.write(LogLine.of(DEBUG, "alerts accepted").with("alerts", alerts));
                }
            }
            case Happening.Answered answered -> answered(answered);
            case Happening.Attempted attempted -> attempted(attempted);
            case Happening.Ended ended -> ended.life().end().ifPresent(end -> ended(ended, end));
            case Happening.Stuck(Problem why) -> log.write(wrong(ERROR, "nothing is accepted", why));
            case Happening.Freed _ -> log.write(LogLine.of(INFO, "alerts are accepted again"));
            case Happening.Reloaded _ -> log.write(LogLine.of(INFO, "configuration read again"));
            case Happening.ReloadFailed failed -> {
                failed.why().forEach(why -> log.write(wrong(WARN, "configuration is wrong", why)));
                log.write(LogLine.of(WARN, "configuration stays as it was"));
            }
        }
    }

    private static LogLine wrong(LogLevel level, String event, Problem why) {
        return LogLine.of(level, event).with("problem", why.toString());
    }

    private void answered(Happening.Answered answered) {
        if (log.writes(DEBUG)) {
            log.write(LogLine.of(DEBUG, "call answered")
                    .with("method", answered.method())
                    .with("path", answered.path())
                    .with("status", answered.status())
                    .with("millis", answered.took().toMillis()));
        }
    }

    private void attempted(Happening.Attempted attempted) {
        Verdict verdict = attempted.outcome().verdict();
        boolean hasFailed = verdict instanceof Verdict.Again || verdict instanceof Verdict.Refused;
        if (hasFailed && log.writes(DEBUG)) {
            log.write(Lines.why(Lines.of(DEBUG, "attempt failed", attempted), attempted.outcome()));
        }
        target(attempted.outcome().destination()).see(attempted, clock.instant());
    }

    private void ended(Happening.Ended ended, End end) {
        if (end.outcome().isDead()) {
            target(ended.life().destination()).see(ended, end, clock.instant());
        } else if (log.writes(DEBUG)) {
            log.write(Lines.of(DEBUG, "delivery ended", ended, end));
        }
    }

    private TargetNews target(String destination) {
        return targets.computeIfAbsent(destination, key -> new TargetNews(log));
    }
}
