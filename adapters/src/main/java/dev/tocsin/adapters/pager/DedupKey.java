package dev.tocsin.adapters.pager;

import dev.tocsin.contract.value.Sha256;

/** The key under which PagerDuty takes several events for one incident. */
final class DedupKey {
    /** The longest key that PagerDuty takes, in characters. */
    static final int MAX_LENGTH = 255;

    private DedupKey() {}

    /** {@return the key of an incident at a service: readable if it is short enough, else its SHA-256} */
    static String of(String service, String incident) {
        String key = (service + ":" + incident).replace(' ', '-');
        return key.length() <= MAX_LENGTH ? key : Sha256.hex(key);
    }
}
