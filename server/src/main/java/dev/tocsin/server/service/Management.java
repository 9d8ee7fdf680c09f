package dev.tocsin.server.service;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.ProblemJson;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Router;
import java.util.Optional;

/** Answers those who look after the service: is it alive, does it accept alerts, it is to read its configuration again. */
final class Management implements Endpoint {
    private static final Reply OK = Reply.text(200, "OK");

    private final Journal journal;
    private final Engine engine;
    private final Router router;

    /** Makes the service work by its configuration as it is now. */
    @FunctionalInterface
    interface Reloading {
        void reload() throws InterruptedException;
    }

    Management(Journal journal, Engine engine, Reloading reloading) {
        this.journal = journal;
        this.engine = engine;
        router = new Router()
                .on("GET", "/-/healthy", call -> OK)
                .on("HEAD", "/-/healthy", call -> OK)
                .on("GET", "/-/ready", call -> ready())
                .on("HEAD", "/-/ready", call -> ready())
                .on("POST", "/-/reload", call -> reload(reloading));
    }

    @Override
    public Reply answer(Call call) throws InterruptedException {
        return router.answer(call);
    }

    private Reply ready() {
        Optional<Problem> trouble = engine.trouble().or(journal::trouble);
        return trouble.map(Management::unready).orElse(OK);
    }

    private static Reply unready(Problem why) {
        return Reply.json(503, ProblemJson.of(why));
    }

    private static Reply reload(Reloading reloading) throws InterruptedException {
        try {
            reloading.reload();
            return Reply.empty(200);
        } catch (ProblemException e) {
            return Reply.text(500, "failed to reload config: " + e.problems() + "\n");
        }
    }
}
