package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.server.journal.Inbox.Letter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. It takes what has come, commits it in one transaction and tells everyone, in the order in which it came:
 * while one commit is under way, what comes gathers for the next, so that many small batches cost little more than one large one.
 *
 * <p>A platform thread, as SQLite would hold the carrier of a virtual one. When nothing comes it looks after the file: makes it
 * smaller, or, if the last write failed, tries whether writing works again.
 */
final class Committer {
    /** How much shorter it waits while the file is not as small as it could be. */
    private static final int BREAKS = 100;

    private final Inbox inbox = new Inbox();
    private final Store store;
    private final Upkeep upkeep;
    private final Path file;
    private final Duration patience;
    private final Thread thread;
    private volatile @Nullable Problem trouble;
    private boolean isTidy = true;

    /**
     * Makes one that writes once it is started.
     *
     * @param patience how long nothing comes before it looks after the file
     */
    Committer(Store store, Upkeep upkeep, Path file, Duration patience) {
        this.store = store;
        this.upkeep = upkeep;
        this.file = file;
        this.patience = patience;
        thread = Thread.ofPlatform().name("journal").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void put(Letter letter) throws InterruptedException {
        inbox.put(letter);
    }

    Optional<Problem> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Writes what is left, and ends. */
    void close() throws InterruptedException {
        inbox.close();
        thread.join();
    }

    private void run() {
        try {
            while (!inbox.isDone()) {
                List<Letter> letters = inbox.take(isTidy ? patience : patience.dividedBy(BREAKS));
                if (!letters.isEmpty()) {
                    commit(letters);
                } else if (trouble != null) {
                    attempt(store::probe);
                }
                isTidy = true;
                if (trouble == null) {
                    attempt(() -> isTidy = !upkeep.step(ended(letters)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!inbox.isDone()) {
                giveUp(Trouble.ended(file));
            }
        }
    }

    private void giveUp(Problem why) {
        inbox.close();
        trouble = why;
        fail(inbox.takeAll(), why);
    }

    private void commit(List<Letter> letters) {
        attempt(() -> store.write(letters.stream().map(Letter::batch).toList()));
        Problem why = trouble;
        if (why == null) {
            letters.forEach(letter -> tell(letter, written -> written.written().durable()));
        } else {
            List<Letter> all = new ArrayList<>(letters);
            all.addAll(inbox.takeAll());
            fail(all, why);
        }
    }

    private static int ended(List<Letter> letters) {
        return letters.stream()
                .mapToInt(letter -> letter.batch().ended().size())
                .sum();
    }

    private void fail(List<Letter> letters, Problem why) {
        letters.forEach(letter -> tell(letter, written -> written.written().failed(why)));
    }

    /** Whoever is told and fails at that does not take the journal with him. */
    private static void tell(Letter letter, Consumer<Letter> news) {
        try {
            news.accept(letter);
        } catch (RuntimeException e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private void attempt(Transaction.Work work) {
        try {
            work.run();
            trouble = null;
        } catch (SQLException | RuntimeException e) {
            trouble = Trouble.of(e, file);
        }
    }
}
