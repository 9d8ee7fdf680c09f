package dev.tocsin.testing.contract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.testing.StatusReply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A delivery that waits for its target keeps no other one waiting.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record ParallelCheck(Subject subject, List<StatusReply> acceptance) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    void keepsNobodyWaiting() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean isFirst = new AtomicBoolean(true);
        try (Detour detour = new Detour(Acceptance.endpoint(acceptance), Acceptance.transport(acceptance), PATIENCE);
                Instance instance = subject.over((request, budget) ->
                        isFirst.getAndSet(false) ? stuck(waiting, over) : detour.perform(request, budget))) {
            Thread first = new Thread(() -> instance.notifier().deliver(Sample.FIRING.incident()));
            first.start();
            if (!waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return; // It asks nobody, and so waits for nobody.
            }
            judge(assertTimeoutPreemptively(PATIENCE, () -> instance.deliver(Sample.FIRING), this::late));
        } finally {
            over.countDown();
        }
    }

    private static NoReply stuck(CountDownLatch waiting, CountDownLatch over) {
        waiting.countDown();
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new NoReply("the target is gone");
    }

    private String late() {
        return new Problem(
                        Code.OTHERS_HURT,
                        subject.action("deliver"),
                        "it waits while another delivery of the same instance waits for its target",
                        "hold no lock and no other shared thing while the target is asked")
                .toString();
    }

    private void judge(Receipt receipt) {
        if (receipt.outcome() != Receipt.Outcome.ACCEPTED) {
            throw new Fault(
                    Code.OTHERS_HURT,
                    subject.action("deliver"),
                    "while another delivery waited for its target, it ended with '" + receipt
                            + "', though the target took it",
                    "keep nothing of one delivery where another one sees it; an instance is immutable");
        }
    }
}
