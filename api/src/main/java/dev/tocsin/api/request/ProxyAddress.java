package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;

/**
 * The address of a proxy, in two parts: who may see where it is need not see the login.
 *
 * @param uri the whole address
 */
record ProxyAddress(SecretUri uri) {
    URI withoutLogin() {
        URI whole = uri.reveal();
        String authority = String.valueOf(whole.getRawAuthority());
        return URI.create(whole.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1));
    }

    /** {@return the value of the header that shows the login, if there is one} */
    Optional<MaskedText> login() {
        String authority = String.valueOf(uri.reveal().getRawAuthority());
        int at = authority.lastIndexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(login(authority.substring(0, at)));
    }

    private static MaskedText login(String userInfo) {
        String[] parts = userInfo.split(":", 2);
        return MaskedText.basic(decoded(parts[0]), Secret.of(parts.length < 2 ? "" : decoded(parts[1])));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }
}
