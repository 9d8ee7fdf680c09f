package dev.tocsin.delivery.courier;

import java.time.Duration;

/**
 * Lets time pass between two attempts: {@code Thread::sleep}, or the hand on a test's clock.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Waiter {
    /**
     * Comes back when a duration has passed.
     *
     * @throws InterruptedException if the caller is interrupted before
     */
    void await(Duration duration) throws InterruptedException;
}
