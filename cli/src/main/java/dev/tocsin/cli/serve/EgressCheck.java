package dev.tocsin.cli.serve;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.ConfiguredNotifier;
import dev.tocsin.transport.StandardTransport;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which receivers of a file are where no call may go, as far as that is seen without looking up a name. Who comes from
 * Alertmanager, which calls whatever it is told to, shall hear of it before the first alert is lost.
 *
 * @param transport what would make the calls, and judges them
 */
record EgressCheck(StandardTransport transport) {
    /** The one field of a plugin that names whom it calls and is no address with a scheme: {@code HOST:PORT} of a mail server. */
    private static final String SMARTHOST = "smarthost";

    private static final Pattern HOST_AND_PORT = Pattern.compile("(?<host>.+):(?<port>[0-9]{1,5})");

    /** {@return a warning for each receiver that would not be told} */
    Problems warnings(ServiceConfiguration read) {
        Problems.Collector warnings = Problems.collector();
        read.notifiers()
                .values()
                .forEach(notifier ->
                        targets(notifier.configuration()).forEach(target -> warn(notifier, target, warnings)));
        return warnings.toProblems();
    }

    private void warn(ConfiguredNotifier notifier, Target target, Problems.Collector warnings) {
        transport
                .refusal(target.host(), target.port())
                .ifPresent(refusal -> warnings.add(
                        Code.REFUSED_TARGET,
                        notifier.place(),
                        refusal + ", where calls may not go, so that nothing is delivered to it",
                        "if that is meant, give 'tocsin serve' the option '--allow-egress " + target.host() + ":"
                                + target.port() + "'"));
    }

    /** {@return whom a notifier calls; nobody where a proxy stands between, which alone knows where names lead} */
    private static Stream<Target> targets(Values fields) {
        boolean isProxied = fields.get("http_config") instanceof Values settings && settings.has("proxy_url");
        return isProxied
                ? Stream.empty()
                : fields.names().stream()
                        .flatMap(name ->
                                Optional.ofNullable(fields.get(name)).flatMap(value -> target(name, value)).stream());
    }

    private static Optional<Target> target(String field, Object value) {
        return switch (value) {
            case URI address -> Target.of(address);
            case SecretUri address -> Target.of(address.reveal());
            case String text when field.equals(SMARTHOST) -> Target.of(text);
            default -> Optional.empty();
        };
    }

    /**
     * Whom a call goes to; of an address that is a credential, no more is shown.
     *
     * @param host in brackets where it is an address of IPv6
     */
    private record Target(String host, int port) {
        static Optional<Target> of(URI address) {
            int usual = "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
            return Optional.ofNullable(address.getHost())
                    .map(host -> new Target(host, address.getPort() < 0 ? usual : address.getPort()));
        }

        static Optional<Target> of(String hostAndPort) {
            Matcher parts = HOST_AND_PORT.matcher(hostAndPort);
            return parts.matches()
                    ? Optional.of(new Target(parts.group("host"), Integer.parseInt(parts.group("port"))))
                    : Optional.empty();
        }
    }
}
