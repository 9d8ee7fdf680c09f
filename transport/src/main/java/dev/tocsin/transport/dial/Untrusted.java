package dev.tocsin.transport.dial;

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

    /** {@return what is wrong with the certificate, as the predicate of a sentence, if that is why there is no connection} */
    public static Optional<String> why(SSLException failure) {
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
