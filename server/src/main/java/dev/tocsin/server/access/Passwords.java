package dev.tocsin.server.access;

import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compares passwords with hashes that are slow to make, and remembers which fitted, so that who calls often is not slowed down. Of
 * those it keeps hashes alone, mixed with a number that no other process knows. One password is compared at a time: who tries many
 * takes one core at most. Safe to share between threads.
 */
final class Passwords {
    private static final int REMEMBERED = 1_000;

    private final String salt = salt();
    private final Map<String, Boolean> fitting = new LinkedHashMap<>();

    private static String salt() {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** {@return whether a password is that of which this hash was made} */
    boolean fits(Secret password, Secret hash) {
        String key = Sha256.hex(salt + hash.reveal() + password.reveal());
        boolean fits = isRemembered(key) || compare(password, hash);
        if (fits) {
            remember(key);
        }
        return fits;
    }

    private synchronized boolean compare(Secret password, Secret hash) {
        return Hashes.fits(password, hash);
    }

    private boolean isRemembered(String key) {
        synchronized (fitting) {
            return fitting.containsKey(key);
        }
    }

    private void remember(String key) {
        synchronized (fitting) {
            fitting.put(key, true);
            if (fitting.size() > REMEMBERED) {
                fitting.remove(fitting.keySet().iterator().next());
            }
        }
    }
}
