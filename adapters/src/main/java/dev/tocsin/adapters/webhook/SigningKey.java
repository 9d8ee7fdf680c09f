package dev.tocsin.adapters.webhook;

import dev.tocsin.contract.value.HmacSha256;
import dev.tocsin.contract.value.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A key that signs as Standard Webhooks has it. */
interface SigningKey {
    /** {@return one entry of the header {@code webhook-signature}} */
    String sign(SignedContent content);

    /** {@return the key of version 1, HMAC-SHA256: Base64 of at least one octet, with or without {@code whsec_}} */
    static SigningKey shared(Secret secret) {
        byte[] key = octets(secret, "whsec_");
        return content -> "v1," + base64(HmacSha256.sign(key, content.standard()));
    }

    /**
     * {@return the key of version 1a, Ed25519: Base64 of the 32 octets of a private key, with or without the public one behind
     * it and {@code whsk_} before}
     */
    static SigningKey own(Secret secret) {
        byte[] key = Arrays.copyOf(octets(secret, "whsk_"), 32);
        return content -> "v1a," + base64(ed25519(key, content.standard()));
    }

    private static byte[] ed25519(byte[] key, byte[] content) {
        try {
            PrivateKey own = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, key));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(own);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", impossible);
        }
    }

    private static byte[] octets(Secret secret, String prefix) {
        String written = secret.reveal();
        return Base64.getDecoder().decode(written.startsWith(prefix) ? written.substring(prefix.length()) : written);
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
