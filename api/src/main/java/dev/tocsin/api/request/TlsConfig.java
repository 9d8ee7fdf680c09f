package dev.tocsin.api.request;

import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.util.Optional;

/**
 * Whom TLS trusts and which key it shows, as a receivers file says it under {@code tls_config}. Its members are those of {@link
 * SharedObjects#TLS_CONFIG}. A value; immutable.
 *
 * @param values the members
 * @since 0.1
 */
public record TlsConfig(Values values) {
    private static final String NAME = "tls_config";

    /**
     * Checks what no contract can say.
     *
     * @throws ProblemException if TLS is not to be verified, or a certificate is without its key
     */
    public TlsConfig {
        Problems.Collector problems = Problems.collector();
        check(new Settings(values), NAME, problems);
        problems.toProblems().orThrow();
    }

    static void check(Settings settings, String place, Problems.Collector problems) {
        Values values = settings.values();
        if (values.has("cert") != values.has("key")) {
            problems.add(
                    Code.RULE_ACROSS_FIELDS,
                    place,
                    "of 'cert' and 'key', one is given without the other",
                    "give both or none");
        }
        if (settings.isOn("insecure_skip_verify")) {
            problems.add(
                    Code.UNSAFE_SETTING,
                    place + ".insecure_skip_verify",
                    "TLS is always verified",
                    "give the certificate of the target's authority as 'ca_file'");
        }
    }

    /** {@return what calls say of it, if anything is said} */
    public Optional<Trust> trust() {
        return trust(new Settings(values));
    }

    static Optional<Trust> trust(Settings settings) {
        Trust trust = new Trust(
                settings.secret("ca"), settings.secret("cert"), settings.secret("key"), settings.text("server_name"));
        return trust.equals(Trust.NONE) ? Optional.empty() : Optional.of(trust);
    }
}
