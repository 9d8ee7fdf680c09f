package dev.tocsin.testing.contract;

import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SharedObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for the objects that a plugin did not declare itself, with a secret in them wherever one may stand. */
final class SharedSecrets {
    private static final Map<String, ?> TLS = Map.of(
            "ca", "canary-of-the-authority",
            "cert", "canary-of-the-certificate",
            "key", "canary-of-the-key");

    /** A token would be asked for in place of what the plugin asks, so 'oauth2' is left out. */
    private static final Map<String, ?> CALLS = Map.of(
            "authorization", Map.of("credentials", "canary-of-the-login"),
            "proxy_url", "http://ops:canary-of-the-proxy@proxy.example:3128",
            "proxy_connect_header", Map.of("X-Canary", List.of("canary-of-the-tunnel")),
            "http_headers", Map.of("X-Canary", Map.of("secrets", List.of("canary-of-a-header"))),
            "tls_config", TLS);

    private static final Map<ObjectKind, Map<String, ?>> ALL =
            Map.of(SharedObjects.HTTP_CONFIG, CALLS, SharedObjects.TLS_CONFIG, TLS);

    private SharedSecrets() {}

    /** {@return a configuration with a value for each such object that it has none for} */
    static Map<String, ?> addedTo(Map<String, ?> configuration, List<Property> fields) {
        Map<String, Object> whole = new LinkedHashMap<>(configuration);
        for (Property field : fields) {
            Map<String, ?> shared = field.kind() instanceof ObjectKind object ? ALL.get(object) : null;
            if (shared != null && field.names().stream().noneMatch(whole::containsKey)) {
                whole.put(field.name(), shared);
            }
        }
        return whole;
    }
}
