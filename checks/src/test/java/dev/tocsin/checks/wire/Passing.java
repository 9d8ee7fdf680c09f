package dev.tocsin.checks.wire;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass, where what is seen is that nothing happens meanwhile; where something does, that is waited for. */
public final class Passing {
    private Passing() {}

    /** Returns once so much time has passed. */
    public static void of(Duration time) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
        assert !never;
    }
}
