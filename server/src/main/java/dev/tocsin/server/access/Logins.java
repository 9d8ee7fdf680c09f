package dev.tocsin.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Secret;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is known: users by their passwords, of which bcrypt hashes are kept, and programs by their tokens, of which SHA-256 is. Safe to
 * share between threads; a password that was not seen before takes as long as its hash was made to take.
 */
public final class Logins {
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)(basic|bearer) +([A-Za-z0-9._~+/=-]+) *");

    private final Map<String, Secret> users;
    private final Map<String, Secret> tokens;
    private final Passwords passwords = new Passwords();

    /**
     * Knows these.
     *
     * @param users the bcrypt hash of each user's password, by name
     * @param tokens the SHA-256 of each token in hexadecimal digits, by name
     */
    public Logins(Map<String, Secret> users, Map<String, Secret> tokens) {
        this.users = new LinkedHashMap<>(users);
        this.tokens = new LinkedHashMap<>(tokens);
    }

    /** {@return those by which nobody is known, as nobody is asked} */
    public static Logins none() {
        return new Logins(Map.of(), Map.of());
    }

    /** {@return whether nobody is asked who he is} */
    public boolean isEmpty() {
        return users.isEmpty() && tokens.isEmpty();
    }

    /**
     * {@return the name of a caller; nothing if nobody is known by these credentials}
     *
     * @param authorization what the header of that name says
     */
    public Optional<String> caller(String authorization) {
        Matcher credentials = CREDENTIALS.matcher(authorization);
        if (!credentials.matches()) {
            return Optional.empty();
        }
        boolean isToken = credentials.group(1).equalsIgnoreCase("bearer");
        return isToken ? program(credentials.group(2)) : user(credentials.group(2));
    }

    /** Looks at all tokens, so that the time does not tell which is near. */
    private Optional<String> program(String token) {
        Secret shown = Hashes.ofToken(token);
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, Secret> each : tokens.entrySet()) {
            if (each.getValue().equals(shown)) {
                found = Optional.of(each.getKey());
            }
        }
        return found;
    }

    private Optional<String> user(String base64) {
        try {
            String[] login = new String(Base64.getDecoder().decode(base64), UTF_8).split(":", 2);
            return login.length < 2 ? Optional.empty() : user(login[0], Secret.of(login[1]));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Compares with another hash where nobody has the name, so that the time does not tell which names there are. */
    private Optional<String> user(String name, Secret password) {
        Optional<Secret> any = users.values().stream().findFirst();
        Optional<Secret> hash = Optional.ofNullable(users.get(name)).or(() -> any);
        boolean fits = hash.isPresent() && passwords.fits(password, hash.get());
        return fits && users.containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    /** {@return how a caller may say who he is, as the header {@code WWW-Authenticate} has it} */
    public String challenge() {
        List<String> schemes = new ArrayList<>();
        if (!users.isEmpty()) {
            schemes.add("Basic realm=\"tocsin\", charset=\"UTF-8\"");
        }
        if (!tokens.isEmpty()) {
            schemes.add("Bearer realm=\"tocsin\"");
        }
        return String.join(", ", schemes);
    }
}
