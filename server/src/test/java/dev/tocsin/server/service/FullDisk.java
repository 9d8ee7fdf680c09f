package dev.tocsin.server.service;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
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

/** A journal that can write nothing. */
final class FullDisk implements Journal {
    private static final Problem FULL =
            new Problem(Code.FULL_DISK, "journal 'full'", "the disk is full", "make room on it");

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
        written.failed(FULL);
    }

    @Override
    public Optional<Problem> trouble() {
        return Optional.of(FULL);
    }

    @Override
    public History history() {
        return new History() {
            @Override
            public Page page(Filter filter, Cursor from, int size) {
                return new Page(List.of(), from, true, Problems.none());
            }

            @Override
            public Optional<Ended> find(String id) {
                return Optional.empty();
            }

            @Override
            public Following following(long number, int size) {
                return new Following(List.of(), number, Problems.none());
            }

            @Override
            public long last() {
                return 0;
            }
        };
    }

    @Override
    public void close() {}
}
