package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Following;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Page;
import dev.tocsin.delivery.journal.Written;
import java.util.List;
import java.util.Optional;

/** A journal that can neither be written nor read. */
final class NoJournal implements Journal {
    private static final Problem NONE =
            new Problem(Code.FAILED_JOURNAL, "journal 'none'", "it is not there", "make one");

    private static ProblemException none() {
        return new ProblemException(ErrorKind.EXTERNAL, Problems.of(NONE));
    }

    @Override
    public List<Live> takeLive() {
        return List.of();
    }

    @Override
    public Problems found() {
        return Problems.none();
    }

    @Override
    public void write(Batch batch, Written written) {
        written.failed(NONE);
    }

    @Override
    public Optional<Problem> trouble() {
        return Optional.of(NONE);
    }

    @Override
    public History history() {
        return new History() {
            @Override
            public Page page(Filter filter, Cursor from, int size) {
                throw none();
            }

            @Override
            public Optional<Ended> find(String id) {
                throw none();
            }

            @Override
            public Following following(long number, int size) {
                throw none();
            }

            @Override
            public long last() {
                throw none();
            }
        };
    }

    @Override
    public void close() {}
}
