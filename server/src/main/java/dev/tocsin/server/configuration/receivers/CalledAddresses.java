package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which addresses of a notifier no HTTP call can go to. A kind takes every address with a scheme, as a plugin may mean
 * any; one that has {@code http_config} makes HTTP calls, and its addresses are where to. What they are is not shown: they may
 * be credentials.
 */
final class CalledAddresses {
    private static final String HTTP_CONFIG = "http_config";
    private static final Pattern SCHEME = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    /** Not {@link URI#getHost}, which knows no names with an underscore, as containers have them. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(?:\\[[^]]+]|[^:\\[\\]]+)(?::(?<port>[0-9]*))?");

    private static final int MOST = 65_535;
    private static final String FIX = "write it as 'https://example.org/path'";

    private CalledAddresses() {}

    /**
     * Adds what is wrong with the addresses that are given.
     *
     * @param inputs what is given, by name or alias of the field
     * @param values what was read of it
     */
    static void check(
            PluginContract plugin, Map<String, Input> inputs, Values values, Place place, Problems.Collector problems) {
        if (plugin.field(HTTP_CONFIG).isEmpty()) {
            return;
        }
        for (Property field : plugin.fields()) {
            Optional<String> wrong = wrong(values.get(field.name()));
            field.names().stream()
                    .filter(inputs::containsKey)
                    .findFirst()
                    .ifPresent(name -> wrong.ifPresent(message ->
                            problems.add(Code.WRONG_KIND, place.member(name).toString(), message, FIX)));
        }
    }

    private static Optional<String> wrong(@Nullable Object value) {
        if (value instanceof SecretUri address) {
            return wrong(address.reveal());
        }
        return value instanceof URI address ? wrong(address) : Optional.empty();
    }

    private static Optional<String> wrong(URI address) {
        Matcher authority = AUTHORITY.matcher(String.valueOf(address.getRawAuthority()));
        if (!SCHEME.matcher(address.getScheme()).matches()
                || address.getRawAuthority() == null
                || !authority.matches()) {
            return Optional.of("the address does not begin with 'http://' or 'https://' and a host");
        }
        String port = authority.group("port");
        return port == null || port.isEmpty() || isPort(port)
                ? Optional.empty()
                : Optional.of("the port of the address is none of 1 to " + MOST);
    }

    private static boolean isPort(String digits) {
        return digits.length() <= 5 && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= MOST;
    }
}
