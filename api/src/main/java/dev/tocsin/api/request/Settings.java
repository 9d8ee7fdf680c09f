package dev.tocsin.api.request;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of an object in their Java types, as whoever wrote the object knows them. */
record Settings(Values values) {
    Optional<String> text(String name) {
        return find(name, String.class);
    }

    Optional<Secret> secret(String name) {
        return find(name, Secret.class);
    }

    Optional<SecretUri> secretAddress(String name) {
        return find(name, SecretUri.class);
    }

    Optional<URI> address(String name) {
        return find(name, URI.class);
    }

    boolean isOn(String name) {
        return find(name, Boolean.class).orElse(false);
    }

    List<?> items(String name) {
        return find(name, List.class).orElse(List.of());
    }

    Map<?, ?> entries(String name) {
        return find(name, Map.class).orElse(Map.of());
    }

    Optional<Settings> inside(String name) {
        return find(name, Values.class).map(Settings::new);
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }
}
