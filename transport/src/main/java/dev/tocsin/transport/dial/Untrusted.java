package dev.tocsin.transport.dial;

import dev.tocsin.contract.problem.OneLine;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Finds out why the JDK took a certificate for no proof; what it says itself is written for programmers. */
public final class Untrusted {
    private static final String OTHER_NAME = "No (subject alternative|name matching).*";

    private Untrusted() {}

    /**
     * Returns why there is no connection, in one clause.
     *
     * @param peer whom it was to lead to, as messages name it
     */
    public static String sentence(SSLException failure, String peer) {
        return why(failure)
                .map(why -> "the certificate of " + peer + " " + why)
                .orElseGet(() -> "TLS with " + peer + " failed: " + OneLine.of(String.valueOf(failure.getMessage())));
    }

    /** {@return what is wrong with the certificate, as the predicate of a sentence, if that is it} */
    private static Optional<String> why(SSLException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> why(cause).stream())
                .reduce((outer, inner) -> inner);
    }

    private static Optional<String> why(Throwable cause) {
        if (cause instanceof CertificateExpiredException) {
            return Optional.of("is expired");
        }
        if (cause instanceof CertificateNotYetValidException) {
            return Optional.of("is not valid yet");
        }
        if (cause instanceof CertPathBuilderException) {
            return Optional.of("is vouched for by nobody who is trusted");
        }
        return cause instanceof CertificateException
                        && String.valueOf(cause.getMessage()).matches(OTHER_NAME)
                ? Optional.of("is for another host")
                : Optional.empty();
    }
}
