package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Following;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.delivery.journal.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads history on a platform thread and a connection of its own, beside the one that writes: SQLite would hold the carrier of a virtual
 * thread, which can wait for another thread without that.
 */
final class SqliteHistory implements History, AutoCloseable {
    private static final int MOST = 1_000;
    private static final String NEXT = "SELECT seq FROM delivery WHERE seq > ? ORDER BY seq LIMIT ?";
    private static final String LAST = "SELECT max(seq) FROM delivery";

    private final Path file;
    private final Connection connection;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal-history").daemon().factory());

    SqliteHistory(Path file) throws SQLException {
        this.file = file;
        connection = Database.openToRead(file);
    }

    @Override
    public Page page(Filter filter, Cursor from, int size) {
        check(size);
        return await(() -> read(filter, from, size));
    }

    private static void check(int size) {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " deliveries, not " + size);
        }
    }

    private Page read(Filter filter, Cursor from, int size) throws SQLException {
        List<Cursor> places = new Places(connection, filter, from).first(size + 1);
        boolean isLast = places.size() <= size;
        List<Cursor> shown = isLast ? places : places.subList(0, size);
        List<Ended> deliveries = new ArrayList<>();
        Problems.Collector damaged = Problems.collector();
        try (Rows rows = new Rows(connection)) {
            for (Cursor place : shown) {
                try {
                    rows.at(place.number()).filter(row -> suits(row, filter)).ifPresent(deliveries::add);
                } catch (DamagedException e) {
                    damaged.add(damaged(place.number(), e));
                }
            }
        }
        Cursor next = shown.isEmpty() ? from : shown.getLast();
        return new Page(deliveries, next, isLast, damaged.toProblems());
    }

    /** Another incident may share the hash. */
    private static boolean suits(Ended ended, Filter filter) {
        return filter.incident().map(ended.summary().incident()::equals).orElse(true);
    }

    @Override
    public Optional<Ended> find(String id) {
        return await(() -> search(id));
    }

    private Optional<Ended> search(String id) throws SQLException {
        try (Rows rows = new Rows(connection)) {
            for (Cursor place : Places.ofId(connection, id)) {
                Optional<Ended> found = rows.at(place.number());
                if (found.isPresent() && found.get().summary().id().equals(id)) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (DamagedException e) {
            throw new ProblemException(
                    ErrorKind.EXTERNAL,
                    Problems.of(new Problem(
                            Code.DAMAGED_ROW,
                            Trouble.place(file) + ", delivery '" + id + "'",
                            e.why() + ", and it cannot be shown",
                            "restore a backup if it matters")),
                    e);
        }
    }

    @Override
    public Following following(long number, int size) {
        check(size);
        return await(() -> read(number, size));
    }

    private Following read(long number, int size) throws SQLException {
        List<Following.Numbered> deliveries = new ArrayList<>();
        Problems.Collector damaged = Problems.collector();
        long upTo = number;
        try (Rows rows = new Rows(connection)) {
            for (long next : numbers(number, size)) {
                upTo = next;
                try {
                    rows.at(next).ifPresent(ended -> deliveries.add(new Following.Numbered(next, ended)));
                } catch (DamagedException e) {
                    damaged.add(damaged(next, e));
                }
            }
        }
        return new Following(deliveries, upTo, damaged.toProblems());
    }

    private List<Long> numbers(long behind, int size) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setLong(1, behind);
            select.setInt(2, size);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }

    @Override
    public long last() {
        return await(() -> Database.number(connection, LAST));
    }

    private Problem damaged(long number, DamagedException e) {
        return new Problem(
                Code.DAMAGED_ROW,
                Trouble.place(file) + ", row " + number + " of the deliveries",
                e.why() + ", and it cannot be shown",
                "restore a backup if it matters");
    }

    private <T> T await(Callable<T> question) {
        Future<T> answer = thread.submit(question);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorKind.EXTERNAL, Problems.of(Trouble.of(e, file)), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException known
                    ? known
                    : Trouble.exception((Exception) Objects.requireNonNull(e.getCause()), file);
        }
    }

    @Override
    public void close() throws SQLException {
        thread.close();
        connection.close();
    }
}
