package dev.tocsin.api.generated;

import static dev.tocsin.api.generated.Bell.RING;
import static dev.tocsin.api.generated.Bell.SWING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.history.Ending;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.host.Host;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Eight threads on one instance: what they may see of each other, and what is left when they are done. */
class ConcurrentRecordingTests {
    private static final int THREADS = 8;
    private static final int ROUNDS = 5_000;
    private static final int CALLS = THREADS * ROUNDS * 2;

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        Bell bell = new Bell(Host.builder().historySize(CALLS).build());
        inParallel(Executors.newFixedThreadPool(THREADS), () -> ringAndSwing(bell));

        assertThat(sortedIds(bell.history()))
                .isEqualTo(LongStream.rangeClosed(1, CALLS).boxed().toList());
        assertThatEachInnerCallIsRightBeforeItsCallerOnItsThread(bell.history());
    }

    @Test
    void keepsTheLastHundredWithoutAGap() throws Exception {
        ConcurrentLinkedQueue<Long> heard = new ConcurrentLinkedQueue<>();
        Bell bell = new Bell(Host.builder()
                .listener(invocation -> heard.add(invocation.id()))
                .build());
        inParallel(Executors.newFixedThreadPool(THREADS), () -> ringAndSwing(bell));

        assertThat(bell.history()).hasSize(100);
        assertThat(sortedIds(bell.history())).doesNotHaveDuplicates();
        assertThat(heard.stream().sorted().toList())
                .isEqualTo(LongStream.rangeClosed(1, CALLS).boxed().toList());
    }

    @Test
    void showsAReaderOnlyWholeRecordsInTheOrderOfTheirEnds() throws Exception {
        Bell bell = new Bell(Host.builder().historySize(10).build());
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Integer> snapshots = reader.submit(() -> {
            int taken = 0;
            while (done.getCount() > 0) {
                assertThatSnapshotIsWhole(bell.history());
                taken++;
            }
            return taken;
        });
        inParallel(Executors.newFixedThreadPool(THREADS), () -> ringAndSwing(bell));
        done.countDown();

        assertThat(snapshots.get()).isPositive();
        reader.shutdown();
    }

    @Test
    void knowsVirtualThreadsApart() throws Exception {
        Bell bell = new Bell(Host.builder().historySize(CALLS).build());
        inParallel(virtualThreads(), () -> ringAndSwing(bell));

        assertThat(sortedIds(bell.history()))
                .isEqualTo(LongStream.rangeClosed(1, CALLS).boxed().toList());
        assertThatEachInnerCallIsRightBeforeItsCallerOnItsThread(bell.history());
    }

    /** {@return virtual threads; on a JDK that has none, new platform threads} */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return Runtime.version().feature() < 21
                ? Executors.newCachedThreadPool()
                : (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
    }

    private static boolean ringAndSwing(Bell bell) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            bell.call(RING, () -> bell.call(SWING, () -> 1));
        }
        return true;
    }

    private static void inParallel(ExecutorService threads, Callable<Boolean> work) throws Exception {
        List<Callable<Boolean>> works = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            works.add(work);
        }
        for (Future<Boolean> done : threads.invokeAll(works)) {
            assertThat(done.get()).isTrue();
        }
        threads.shutdown();
    }

    private static List<Long> sortedIds(List<Invocation> history) {
        return history.stream().map(Invocation::id).sorted().toList();
    }

    private static void assertThatSnapshotIsWhole(List<Invocation> snapshot) {
        assertThat(snapshot).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(snapshot).allMatch(call -> call.action().equals(call.parent() == 0 ? "ring" : "swing"));
        assertThat(snapshot)
                .allMatch(call -> call.ending() instanceof Ending.Returned
                        && !call.duration().isNegative());
        assertThatNoCallerComesBeforeItsInnerCall(snapshot);
    }

    private static void assertThatNoCallerComesBeforeItsInnerCall(List<Invocation> history) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            places.put(history.get(i).id(), i);
        }
        for (Invocation call : history) {
            assertThat(places.getOrDefault(call.parent(), Integer.MAX_VALUE)).isGreaterThan(places.get(call.id()));
        }
    }

    private static void assertThatEachInnerCallIsRightBeforeItsCallerOnItsThread(List<Invocation> history) {
        assertThatNoCallerComesBeforeItsInnerCall(history);
        assertThat(history.stream().filter(call -> call.parent() != 0).map(Invocation::parent))
                .doesNotHaveDuplicates()
                .hasSize(CALLS / 2);
    }
}
