package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** What members of the {@linkplain SharedObjects shared objects} must keep to, beside what the kind of each says. */
final class SharedRules {
    private SharedRules() {}

    /** {@return whether the rules hold, if the object has any; if not, problems were added} */
    static boolean hold(ObjectKind object, Values members, Place place, Problems.Collector problems) {
        if (!SharedObjects.include(object)) {
            return true;
        }
        if (object.name().equals(SharedObjects.TLS_CONFIG.name())) {
            return holdForTls(members, place, problems);
        }
        boolean isOnce = object.name().equals(SharedObjects.OAUTH2.name()) || hasOneLogin(members, place, problems);
        return holdForProxy(members, place, problems) && isOnce;
    }

    private static boolean holdForTls(Values members, Place place, Problems.Collector problems) {
        boolean isWhole = members.has("cert") == members.has("key");
        if (!isWhole) {
            problems.add(
                    Code.RULE_ACROSS_FIELDS,
                    place.toString(),
                    "of 'cert' and 'key', one is given without the other",
                    "give both or none");
        }
        return isOff(
                        "insecure_skip_verify",
                        "TLS is always verified",
                        "give the certificate of the target's authority as 'ca_file'",
                        members,
                        place,
                        problems)
                && isWhole;
    }

    private static boolean hasOneLogin(Values members, Place place, Problems.Collector problems) {
        List<String> logins = Stream.of("basic_auth", "authorization", "oauth2")
                .filter(members::has)
                .toList();
        if (logins.size() > 1) {
            String given = Quoted.row(logins, "and") + " are given together";
            problems.add(Code.RULE_ACROSS_FIELDS, place.toString(), given, "keep one of them");
        }
        return logins.size() < 2;
    }

    private static boolean holdForProxy(Values members, Place place, Problems.Collector problems) {
        boolean isReached = !(members.get("proxy_url") instanceof SecretUri proxy) || isHttp(proxy.reveal());
        if (!isReached) {
            problems.add(
                    Code.WRONG_KIND,
                    place.member("proxy_url").toString(),
                    "the secret does not begin with 'http://' and a host",
                    "write it as 'http://proxy.corp:3128'");
        }
        return isOff(
                        "proxy_from_environment",
                        "calls do not depend on the environment",
                        "give 'proxy_url' and 'no_proxy'",
                        members,
                        place,
                        problems)
                && isReached;
    }

    private static boolean isHttp(URI proxy) {
        return "http".equalsIgnoreCase(proxy.getScheme()) && proxy.getRawAuthority() != null;
    }

    private static boolean isOff(
            String member, String why, String fix, Values members, Place place, Problems.Collector problems) {
        boolean isOn = Boolean.TRUE.equals(members.get(member));
        if (isOn) {
            problems.add(Code.UNSAFE_SETTING, place.member(member).toString(), why, fix);
        }
        return !isOn;
    }
}
