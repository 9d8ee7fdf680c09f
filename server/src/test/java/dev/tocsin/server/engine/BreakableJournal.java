package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Written;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal whose disk can be full, and whose process can die. */
final class BreakableJournal implements Journal {
    static final Problem FULL =
            new Problem(Code.FULL_DISK, "journal 'journal.db'", "the disk is full", "make room on it");

    private final Journal journal;
    private volatile @Nullable Problem trouble;
    private volatile boolean isDead;

    BreakableJournal(Journal journal) {
        this.journal = journal;
    }

    void fill() {
        trouble = FULL;
    }

    void makeRoom() {
        trouble = null;
    }

    /** From now on it fails as nobody expects. */
    void breakDown() {
        journal.close();
    }

    /** From now on the process is dead: nothing is written, and nobody hears of it. */
    void die() {
        isDead = true;
        journal.close();
    }

    @Override
    public List<Live> takeLive() {
        return journal.takeLive();
    }

    @Override
    public Problems found() {
        return journal.found();
    }

    @Override
    public void write(Batch batch, Written written) throws InterruptedException {
        Problem why = trouble;
        if (isDead) {
            return;
        }
        if (why == null) {
            journal.write(batch, written);
            return;
        }
        written.failed(why);
    }

    @Override
    public Optional<Problem> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public History history() {
        return journal.history();
    }

    @Override
    public void close() {
        journal.close();
    }
}
