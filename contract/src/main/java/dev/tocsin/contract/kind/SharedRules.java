package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
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
        return object.name().equals(SharedObjects.TLS_CONFIG.name())
                ? holdForTls(members, place, problems)
                : holdForCalls(members, place, problems);
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

    private static boolean holdForCalls(Values members, Place place, Problems.Collector problems) {
        List<String> logins = Stream.of("basic_auth", "authorization", "oauth2")
                .filter(members::has)
                .toList();
        if (logins.size() > 1) {
            String given = Quoted.row(logins, "and") + " are given together";
            problems.add(Code.RULE_ACROSS_FIELDS, place.toString(), given, "keep one of them");
        }
        return isOff(
                        "proxy_from_environment",
                        "calls do not depend on the environment",
                        "give 'proxy_url' and 'no_proxy'",
                        members,
                        place,
                        problems)
                && logins.size() < 2;
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
