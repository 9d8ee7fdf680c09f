package dev.tocsin.transport.http;

import dev.tocsin.api.request.Connection;
import dev.tocsin.transport.egress.AddressRange;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.core5.http.HttpHost;

/**
 * Which targets are called without the proxy, read as Go reads {@code NO_PROXY}, which Alertmanager's {@code no_proxy} is.
 *
 * @param rules as the connection has them
 */
record Bypass(List<String> rules) {
    private static final String ALL = "*";

    static Bypass of(Connection connection) {
        return new Bypass(connection.noProxy());
    }

    boolean covers(HttpHost target) {
        String host = target.getHostName().toLowerCase(Locale.ROOT);
        int port = DefaultSchemePortResolver.INSTANCE.resolve(target);
        return isThisMachine(host) || rules.stream().anyMatch(rule -> covers(rule.strip(), host, port));
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost")
                || AddressRange.address(host)
                        .filter(InetAddress::isLoopbackAddress)
                        .isPresent();
    }

    private static boolean covers(String rule, String host, int port) {
        String suffix = ":" + port;
        if (rule.endsWith(suffix) && AddressRange.parse(rule).isEmpty()) {
            return covers(rule.substring(0, rule.length() - suffix.length()), host, port);
        }
        Optional<AddressRange> range = AddressRange.parse(rule.replaceAll("[\\[\\]]", ""));
        return range.isPresent()
                ? AddressRange.address(host).filter(range.get()::contains).isPresent()
                : rule.equals(ALL) || isNamed(rule.toLowerCase(Locale.ROOT), host);
    }

    private static boolean isNamed(String rule, String host) {
        String domain = rule.startsWith("*.") ? rule.substring(1) : rule;
        return domain.startsWith(".") ? host.endsWith(domain) : host.equals(domain) || host.endsWith("." + domain);
    }
}
