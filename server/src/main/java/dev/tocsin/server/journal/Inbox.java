package dev.tocsin.server.journal;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Written;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Batches on their way to the one thread that writes. Bounded by the number of changes in it; a batch that is larger than the bound
 * waits until it is alone. Safe to share between threads.
 */
final class Inbox {
    private static final int MOST_WAITING = 16_384;
    private static final int MOST_AT_ONCE = 4_096;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasRoom = lock.newCondition();
    private final Condition hasMail = lock.newCondition();
    private final Queue<Letter> letters = new ArrayDeque<>();
    private int changes;
    private boolean isClosed;

    /** A batch, and who wants to know what became of it. */
    record Letter(Batch batch, Written written) {}

    void put(Letter letter) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!isClosed && !letters.isEmpty() && changes + letter.batch.size() > MOST_WAITING) {
                hasRoom.await();
            }
            if (isClosed) {
                throw new IllegalStateException("the journal is closed");
            }
            letters.add(letter);
            changes += letter.batch.size();
            hasMail.signal();
        } finally {
            lock.unlock();
        }
    }

    /** {@return what came first, as much as is written at once; nothing if nothing came for a while, or it is closed} */
    List<Letter> take(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (letters.isEmpty() && !isClosed && left > 0) {
                left = hasMail.awaitNanos(left);
            }
            return poll(MOST_AT_ONCE);
        } finally {
            lock.unlock();
        }
    }

    /** {@return all that is left} */
    List<Letter> takeAll() {
        lock.lock();
        try {
            return poll(Integer.MAX_VALUE);
        } finally {
            lock.unlock();
        }
    }

    private List<Letter> poll(int most) {
        List<Letter> taken = new ArrayList<>();
        int size = 0;
        for (Letter next = letters.peek();
                next != null && (taken.isEmpty() || size + next.batch.size() <= most);
                next = letters.peek()) {
            letters.remove();
            taken.add(next);
            size += next.batch.size();
        }
        changes -= size;
        hasRoom.signalAll();
        return taken;
    }

    /** Takes nothing more; what is in it can still be taken out. */
    void close() {
        lock.lock();
        try {
            isClosed = true;
            hasRoom.signalAll();
            hasMail.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isDone() {
        lock.lock();
        try {
            return isClosed && letters.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
