package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows which keys may stand under {@code global}: those of Alertmanager 0.34, and those that a plugin declares. Contracts are
 * read for a key alone that is not Alertmanager's.
 *
 * @param notifiers the plugins that there are
 */
record GlobalKeys(Reading reading, Notifiers notifiers) {
    private static final List<String> OF_ALL = List.of("resolve_timeout", "http_config", TermsReader.KEY);

    private static final Map<String, List<String>> OF_PLUGINS = Map.ofEntries(
            Map.entry(
                    "email",
                    List.of(
                            "smtp_from",
                            "smtp_smarthost",
                            "smtp_hello",
                            "smtp_auth_username",
                            "smtp_auth_password",
                            "smtp_auth_secret",
                            "smtp_auth_identity",
                            "smtp_require_tls",
                            "smtp_tls_config",
                            "smtp_force_implicit_tls")),
            Map.entry("slack", List.of("slack_api_url", "slack_app_token", "slack_app_url")),
            Map.entry("pagerduty", List.of("pagerduty_url")),
            Map.entry("opsgenie", List.of("opsgenie_api_url", "opsgenie_api_key")),
            Map.entry("wechat", List.of("wechat_api_url", "wechat_api_secret", "wechat_api_corp_id")),
            Map.entry("victorops", List.of("victorops_api_url", "victorops_api_key")),
            Map.entry("telegram", List.of("telegram_api_url", "telegram_bot_token")),
            Map.entry("webex", List.of("webex_api_url")),
            Map.entry("jira", List.of("jira_api_url")),
            Map.entry("rocketchat", List.of("rocketchat_api_url", "rocketchat_token", "rocketchat_token_id")),
            Map.entry("mattermost", List.of("mattermost_webhook_url")));

    void check(Iterable<String> keys, Place place) {
        keys.forEach(key -> check(key, place.member(key)));
    }

    private void check(String written, Place place) {
        String key = Texts.nameIn(written);
        Optional<String> plugin = pluginOf(key);
        if (plugin.isPresent()) {
            plugin.filter(name -> !notifiers.has(name)).ifPresent(name -> warn(name, place));
        } else if (!OF_ALL.contains(key) && !declared().contains(key)) {
            reading.refuse(
                    Code.UNKNOWN_KEY,
                    place,
                    "neither Tocsin nor Alertmanager has this key under 'global'",
                    Nearest.hint(written, all()));
        }
    }

    private void warn(String plugin, Place place) {
        reading.refuse(
                Code.WITHOUT_EFFECT,
                place,
                "it is for '" + plugin + "_configs', and there is no plugin '" + plugin + "'",
                "remove it, or add the plugin with '--plugins'");
    }

    private static Optional<String> pluginOf(String key) {
        return OF_PLUGINS.entrySet().stream()
                .filter(plugin -> plugin.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return the keys of Alertmanager that are for one of its receivers} */
    static Stream<String> ofPlugins() {
        return OF_PLUGINS.values().stream().flatMap(List::stream);
    }

    private List<String> declared() {
        return notifiers
                .all()
                .flatMap(plugin -> plugin.fields().stream())
                .map(Property::notes)
                .map(notes -> notes.global())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(declared());
        all.addAll(OF_ALL);
        OF_PLUGINS.values().forEach(all::addAll);
        return all.stream().distinct().sorted().toList();
    }
}
