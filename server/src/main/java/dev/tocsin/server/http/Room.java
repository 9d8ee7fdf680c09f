package dev.tocsin.server.http;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the octets of all bodies that are held, so that many clients together cannot fill the memory. Safe to share. */
final class Room {
    private final AtomicLong taken = new AtomicLong();

    /** {@return whether there was room for some more octets, within a limit} */
    boolean take(long octets, long limit) {
        if (taken.addAndGet(octets) <= limit) {
            return true;
        }
        give(octets);
        return false;
    }

    /** Gives back what was taken. */
    void give(long octets) {
        taken.addAndGet(-octets);
    }
}
