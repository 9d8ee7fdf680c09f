package dev.tocsin.server.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.Sha256;
import java.util.regex.Pattern;

/** What is kept in place of passwords and tokens. */
public final class Hashes {
    private static final Pattern BCRYPT =
            Pattern.compile("\\$2[abxy]\\$(0[4-9]|1[0-9]|2[0-9]|3[01])\\$[./A-Za-z0-9]{53}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    /** {@return whether that is a hash that bcrypt made of a password} */
    public static boolean isOfPassword(Secret hash) {
        return BCRYPT.matcher(hash.reveal()).matches();
    }

    /** {@return whether that is the SHA-256 of something, in hexadecimal digits of lower case} */
    public static boolean isOfToken(Secret hash) {
        return SHA_256.matcher(hash.reveal()).matches();
    }

    static Secret ofToken(String token) {
        return Secret.of(Sha256.hex(token));
    }

    /** {@return whether a hash was made of a password; what is behind its 72nd octet does not count} */
    static boolean fits(Secret password, Secret hash) {
        return BCrypt.verifyer(null, LongPasswordStrategies.truncate(BCrypt.Version.VERSION_2A))
                .verify(password.reveal().toCharArray(), hash.reveal())
                .verified;
    }
}
