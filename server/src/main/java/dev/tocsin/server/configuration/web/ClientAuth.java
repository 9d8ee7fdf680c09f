package dev.tocsin.server.configuration.web;

import dev.tocsin.server.http.Tls;
import java.util.Arrays;
import java.util.List;

/** Whether clients show a certificate, in the words that Go has for it. */
enum ClientAuth {
    /** None is asked for. */
    NONE("NoClientCert", Tls.Demand.NONE, false),
    /** One is asked for, and taken whoever made it. */
    REQUEST("RequestClientCert", Tls.Demand.WISHED, false),
    /** One is needed, and taken whoever made it. */
    REQUIRE_ANY("RequireAnyClientCert", Tls.Demand.NEEDED, false),
    /** One that is shown must be vouched for. */
    VERIFY_IF_GIVEN("VerifyClientCertIfGiven", Tls.Demand.WISHED, true),
    /** One is needed, and must be vouched for. */
    REQUIRE_AND_VERIFY("RequireAndVerifyClientCert", Tls.Demand.VOUCHED, true);

    private final String word;
    private final Tls.Demand demand;
    private final boolean isVerified;

    ClientAuth(String word, Tls.Demand demand, boolean isVerified) {
        this.word = word;
        this.demand = demand;
        this.isVerified = isVerified;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    static ClientAuth of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    Tls.Demand demand() {
        return demand;
    }

    /** {@return whether somebody must vouch for it} */
    boolean isVerified() {
        return isVerified;
    }
}
