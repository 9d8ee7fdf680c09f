package dev.tocsin.adapters.exec;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a program of this machine for each incident, without a shell. It reads the incident as JSON from its standard input,
 * and what a script needs first from variables {@code TOCSIN_*}. It says by its exit status what became of it: 0 is taken,
 * 75 (EX_TEMPFAIL) is to be tried again, all else is refused.
 */
@Plugin("exec")
@Semantics(
        documentation = "https://man7.org/linux/man-pages/man3/sysexits.h.3head.html",
        limits = {},
        pace = {},
        replies = {
            @OnReply(status = "0", means = Means.ACCEPTED),
            @OnReply(status = "75", means = Means.AGAIN),
            @OnReply(means = Means.REFUSED)
        },
        severity =
                @Severities(
                        at = "header:TOCSIN_SEVERITY",
                        info = "info",
                        warning = "warning",
                        error = "error",
                        critical = "critical"),
        resolve = Resolve.SAME_CALL,
        dedup = @Dedup(at = "header:TOCSIN_DEDUP_KEY"),
        idempotency = "header:TOCSIN_DELIVERY")
public abstract class ExecNotifier extends Notifier {

    /** The program, as an absolute path. */
    @Field(pattern = "/.+")
    protected abstract String command();

    /** What the program is started with, word by word; every user of the machine can see it, so it is no place for secrets. */
    @Field(defaultValue = "[]", aliases = "args")
    protected abstract List<String> arguments();

    /**
     * Variables that the program finds in its environment, beside TOCSIN_* and the PATH, HOME, LANG, LC_ALL, TZ and TMPDIR of
     * this process.
     */
    @Field(defaultValue = "{}", aliases = "env")
    protected abstract Map<String, Secret> environment();

    /** The folder that the program runs in, as an absolute path; else the one that this process runs in. */
    @Field(pattern = "/.*")
    protected abstract Optional<String> workingDirectory();

    /** How long it may run; it is killed then, with all that it started, and the delivery tried again. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** How many bytes of what it writes are kept for the receipt. */
    @Field(defaultValue = "4096", min = "0", max = "65536")
    protected abstract int outputLimit();

    @Override
    protected Step begin(Notice notice) {
        Command command = command(notice);
        return Step.ask(command, reply -> told(reply.hiding(command.secrets()), notice));
    }

    private Command command(Notice notice) {
        List<String> words = new ArrayList<>(List.of(command()));
        words.addAll(arguments());
        Command.Builder command = Command.builder(words)
                .input(Body.json(IncidentDocument.of(notice.incident())))
                .timeout(timeout())
                .outputLimit(outputLimit());
        environment().forEach((name, value) -> command.variable(name, MaskedText.of(value)));
        new Variables(notice).forEach(command::variable);
        workingDirectory().ifPresent(command::directory);
        return command.build();
    }

    /** The rows judge the status; what it wrote is kept beside. */
    private Verdict told(Reply reply, Notice notice) {
        String output = reply.body().strip();
        Verdict verdict = judge(Reply.exit(reply.status(), new byte[0]), notice);
        return output.isEmpty() ? verdict : verdict.and("it wrote: " + OneLine.of(output));
    }
}
