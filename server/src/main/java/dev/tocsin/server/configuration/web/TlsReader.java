package dev.tocsin.server.configuration.web;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.http.Tls;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Reads how TLS is spoken, and the files that this names.
 *
 * @param place where it stands
 */
record TlsReader(Reading reading, Place place) {
    private static final int MAX_BYTES = 1 << 20;
    private static final List<String> VERSIONS = List.of("TLS12", "TLS13");
    private static final List<String> PROTOCOLS = List.of("TLSv1.2", "TLSv1.3");

    /** {@return how it is spoken; nothing where that is told to be wrong} */
    Optional<Tls> read(Values values) {
        List<X509Certificate> chain = certificates(values, WebKeys.CERTIFICATE);
        Optional<PrivateKey> key = key(values, chain);
        List<X509Certificate> authorities = certificates(values, WebKeys.CLIENT_AUTHORITY);
        ClientAuth auth = clientAuth(values);
        checkAuthorities(values, auth);
        List<String> protocols = protocols(values);
        List<String> ciphers = ciphers(values);
        WebKeys.WITHOUT_EFFECT.stream()
                .filter(values::has)
                .forEach(name -> refuse(Code.WITHOUT_EFFECT, name, "Java chooses by itself", "remove it"));
        if (key.isEmpty() || reading.findings().problems().hasErrors()) {
            return Optional.empty();
        }
        ClientTrust trust = new ClientTrust(auth, authorities, texts(values, WebKeys.CLIENT_NAMES));
        SSLContext context = TlsContexts.of(chain, key.get(), trust);
        return Optional.of(new Tls(context, protocols, ciphers, auth.demand()));
    }

    private List<X509Certificate> certificates(Values values, String name) {
        return content(values, name)
                .map(text -> {
                    List<X509Certificate> read = Pem.certificates(text);
                    if (read.isEmpty()) {
                        String fix = "give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'";
                        refuse(Code.INVALID_CERTIFICATE, name, "the file holds no certificate", fix);
                    }
                    return read;
                })
                .orElse(List.of());
    }

    private Optional<PrivateKey> key(Values values, List<X509Certificate> chain) {
        Optional<String> text = content(values, WebKeys.KEY);
        Optional<PrivateKey> key = text.flatMap(Pem::key);
        if (text.isPresent() && key.isEmpty()) {
            String fix = "give it as PEM, unencrypted, as 'openssl pkcs8 -topk8 -nocrypt' writes it";
            refuse(Code.INVALID_CERTIFICATE, WebKeys.KEY, "the file holds no key in the form PKCS #8", fix);
        } else if (key.isPresent() && !chain.isEmpty() && !Pem.belong(key.get(), chain.getFirst())) {
            String fix = "give the key of the first certificate in '" + WebKeys.CERTIFICATE + "'";
            refuse(Code.INVALID_CERTIFICATE, WebKeys.KEY, "the key is not that of the certificate", fix);
        }
        return key;
    }

    private Optional<String> content(Values values, String name) {
        if (!(values.get(name) instanceof String path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Source.file(path, reading.placeholders().folder()).text(MAX_BYTES));
        } catch (ProblemException e) {
            for (Problem cause : e.problems()) {
                refuse(cause.code(), name, "file '" + cause.place() + "': " + cause.message(), cause.fix());
            }
            return Optional.empty();
        }
    }

    /** As with Prometheus, a certificate authority alone means nothing. */
    private ClientAuth clientAuth(Values values) {
        return values.get(WebKeys.CLIENT_AUTH_TYPE) instanceof String word ? ClientAuth.of(word) : ClientAuth.NONE;
    }

    private void checkAuthorities(Values values, ClientAuth auth) {
        boolean hasAuthority = values.has(WebKeys.CLIENT_AUTHORITY);
        if (auth.isVerified() && !hasAuthority) {
            String fix = "add '" + WebKeys.CLIENT_AUTHORITY + ":'";
            refuse(Code.RULE_ACROSS_FIELDS, WebKeys.CLIENT_AUTH_TYPE, "nobody is named who vouches for clients", fix);
        }
        for (String name : List.of(WebKeys.CLIENT_AUTHORITY, WebKeys.CLIENT_NAMES)) {
            if (values.has(name) && !auth.isVerified()) {
                String fix = "add 'client_auth_type: RequireAndVerifyClientCert', or remove it";
                refuse(Code.RULE_ACROSS_FIELDS, name, "the certificates of clients are not checked", fix);
            }
        }
    }

    private List<String> protocols(Values values) {
        int least = VERSIONS.indexOf(String.valueOf(values.get(WebKeys.MIN_VERSION)));
        int most = VERSIONS.indexOf(String.valueOf(values.get(WebKeys.MAX_VERSION)));
        if (least < 0 || most < 0) {
            return List.of(); // That was told.
        }
        if (least > most) {
            refuse(Code.RULE_ACROSS_FIELDS, WebKeys.MIN_VERSION, "it is above the newest version", "choose TLS12");
            return List.of();
        }
        return PROTOCOLS.subList(least, most + 1);
    }

    private List<String> ciphers(Values values) {
        List<String> named = texts(values, WebKeys.CIPHERS);
        List<String> known = TlsContexts.ciphers();
        List<String> all = new ArrayList<>(named);
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                Place spot = place.member(WebKeys.CIPHERS).item(i);
                String message = Quoted.of(named.get(i)) + " is no cipher suite that this Java has";
                reading.refuse(Code.NOT_A_CHOICE, spot, message, "remove it, or all of them for the usual ones");
            }
        }
        return all;
    }

    private static List<String> texts(Values values, String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    private void refuse(Code code, String name, String message, String fix) {
        reading.refuse(code, place.member(name), message, fix);
    }
}
