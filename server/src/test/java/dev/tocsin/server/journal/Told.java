package dev.tocsin.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Written;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits for what becomes of a batch. */
final class Told implements Written {
    private final CompletableFuture<Optional<Problem>> news = new CompletableFuture<>();

    /** Writes a batch and waits until it is durable. */
    static void write(Journal journal, Batch batch) {
        assertThat(of(journal, batch)).isEmpty();
    }

    /** {@return why a batch could not be written} */
    static Problem failure(Journal journal, Batch batch) {
        return of(journal, batch).orElseThrow();
    }

    /** {@return why a batch could not be written, if it could not} */
    static Optional<Problem> of(Journal journal, Batch batch) {
        Told told = new Told();
        try {
            journal.write(batch, told);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return told.news();
    }

    Optional<Problem> news() {
        return news.orTimeout(30, TimeUnit.SECONDS).join();
    }

    boolean isKnown() {
        return news.isDone();
    }

    @Override
    public void durable() {
        assertThat(news.complete(Optional.empty())).as("told once").isTrue();
    }

    @Override
    public void failed(Problem why) {
        assertThat(news.complete(Optional.of(why))).as("told once").isTrue();
    }
}
