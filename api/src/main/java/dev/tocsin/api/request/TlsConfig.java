package dev.tocsin.api.request;

import dev.tocsin.api.Param;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/**
 * Whom TLS trusts and which key it shows, as a receivers file says it under {@code tls_config}. Names are Alertmanager's.
 * Immutable.
 *
 * @param ca the certificates of those who vouch for the target, as PEM
 * @param cert what is shown to the target, as PEM
 * @param key the key of that certificate, as PEM
 * @param serverName whom the target's certificate must be for
 * @param minVersion taken without effect
 * @param maxVersion taken without effect
 * @param insecureSkipVerify refused
 * @since 0.1
 */
public record TlsConfig(
        @Param(description = "The certificates of those who vouch for the target, as PEM.")
        Optional<Secret> ca,

        @Param(description = "The certificate that is shown to the target, as PEM.")
        Optional<Secret> cert,

        @Param(description = "The key of that certificate, as PEM (PKCS #8).")
        Optional<Secret> key,

        @Param(description = "Whom the target's certificate must be for, if not for the host of its address.")
        Optional<String> serverName,

        @Param(description = "Taken without effect: the JDK's versions are used.")
        Optional<String> minVersion,

        @Param(description = "Taken without effect: the JDK's versions are used.")
        Optional<String> maxVersion,

        @Param(defaultValue = "false", description = "Refused when set: TLS is always verified.")
        boolean insecureSkipVerify) {

    void check(String place, Problems.Collector problems) {
        if (cert.isPresent() != key.isPresent()) {
            problems.add(
                    Code.RULE_ACROSS_FIELDS,
                    place,
                    "of 'cert' and 'key', one is given without the other",
                    "give both or none");
        }
        if (insecureSkipVerify) {
            problems.add(
                    Code.UNSAFE_SETTING,
                    place + ".insecure_skip_verify",
                    "TLS is always verified",
                    "give the certificate of the target's authority as 'ca_file'");
        }
    }

    /** {@return what calls say of it, if anything is said} */
    public Optional<Trust> trust() {
        return ca.isPresent() || cert.isPresent() || serverName.isPresent()
                ? Optional.of(new Trust(ca, cert, key, serverName))
                : Optional.empty();
    }
}
