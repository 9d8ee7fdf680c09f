package dev.tocsin.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which module may touch the world: streams, clock, files, network, reflection, secrets. */
class EffectTests {
    /**
     * The console transport writes lines; the command line and the benchmarks are where people read and write; the contract
     * test listens for what a plugin prints.
     */
    @Test
    void onlyThoseWhoTalkToPeopleUseTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.tocsin.cli..",
                        "dev.tocsin.transport.console..",
                        "dev.tocsin.testing.contract..",
                        "dev.tocsin.benchmarks..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(ProductionClasses.ALL);
    }

    /** Who else may look at a secret, and why. */
    private static final Map<String, String> REVEALING = Map.ofEntries(
            entry("dev.tocsin.contract.kind.SecretKind", "measures it and matches it against its pattern"),
            entry("dev.tocsin.contract.kind.SharedRules", "looks how the address of a proxy begins"),
            entry(
                    "dev.tocsin.api.request.MaskedText",
                    "writes it as an address or a login needs it, as a secret again"),
            entry("dev.tocsin.api.request.Body$TextBody", "passes the transport's question on"),
            entry("dev.tocsin.api.request.Body$FormBody", "passes the transport's question on"),
            entry("dev.tocsin.api.request.TokenCall", "encodes it as a part of a login, as a secret again"),
            entry("dev.tocsin.api.request.ProxyAddress", "takes the login out of it"),
            entry("dev.tocsin.api.request.SecretForms", "looks for it in what a target said, to mask it there"),
            entry("dev.tocsin.api.delivery.Fitted", "weighs the body as it goes on the wire"),
            entry("dev.tocsin.delivery.pace.Lane", "hashes it, to count calls without keeping it"),
            entry("dev.tocsin.cli.serve.EgressCheck", "reads where a call would go, and shows host and port alone"),
            entry("dev.tocsin.cli.service.ServiceClient", "puts it on the wire"),
            entry("dev.tocsin.server.access.Hashes", "compares it with a password or a token"),
            entry("dev.tocsin.server.access.Passwords", "hashes it, to know it again"),
            entry(
                    "dev.tocsin.server.configuration.receivers.CalledAddresses",
                    "sees whether a call can go there, and shows nothing"),
            entry("dev.tocsin.testing.contract.Canary", "looks for it where it must not be"),
            entry("dev.tocsin.testing.contract.Located", "reads what goes on the wire at a place"),
            entry("dev.tocsin.testing.contract.Wire", "compares what goes on the wire"),
            entry("dev.tocsin.testing.contract.Detour", "reads where a call would go"),
            entry("dev.tocsin.adapters.dingtalk.RobotSignature", "signs with it"),
            entry("dev.tocsin.adapters.feishu.BotSignature", "signs with it"),
            entry("dev.tocsin.adapters.sns.Sigv4Keys", "makes the key that signs"),
            entry("dev.tocsin.adapters.sns.SnsNotifier", "signs the body as it goes on the wire"),
            entry("dev.tocsin.adapters.webhook.Hmac", "signs with it"),
            entry("dev.tocsin.adapters.webhook.SignedContent", "is what is signed"),
            entry("dev.tocsin.adapters.webhook.SigningKey", "signs with it"));

    /** What is revealed elsewhere ends in a message or a log sooner or later. */
    @Test
    void onlyTheTransportRevealsASecret() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.tocsin.transport..", "dev.tocsin.contract.value..")
                .and(describe("are not listed", type -> !REVEALING.containsKey(type.getName())))
                .should()
                .callMethodWhere(describe("reveals a secret", EffectTests::reveals))
                .check(ProductionClasses.ALL);
    }

    private static boolean reveals(JavaMethodCall call) {
        return call.getName().equals("reveal")
                && call.getTargetOwner().getPackageName().startsWith("dev.tocsin.");
    }

    /**
     * Time is handed in, as an {@code InstantSource} or a nano ticker, by {@code Host} or by the command line. A socket waits
     * in the machine's own time, so the deadline of an HTTP call is in that too.
     */
    @Test
    void onlyTheHostSocketsAndTheCommandLineLookAtTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.tocsin.api.host..",
                        "dev.tocsin.transport.dial..",
                        "dev.tocsin.cli..",
                        "dev.tocsin.benchmarks..")
                .should()
                .callMethodWhere(describe("looks at the clock", EffectTests::looksAtTheClock))
                .check(ProductionClasses.ALL);
    }

    private static boolean looksAtTheClock(JavaMethodCall call) {
        Set<String> clocks = Set.of("nanoTime", "currentTimeMillis");
        return call.getTargetOwner().isEquivalentTo(System.class) && clocks.contains(call.getName())
                || call.getTargetOwner().isEquivalentTo(Instant.class)
                        && call.getName().equals("now")
                        && call.getTarget().getParameterTypes().isEmpty();
    }

    @Test
    void theContractDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage(Module.CONTRACT.packages())
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..")
                        .or(resideInAPackage("java.net.http.."))
                        .or(describe(
                                "files and sockets",
                                type -> Set.of(
                                                "java.io.File",
                                                "java.io.FileInputStream",
                                                "java.io.FileOutputStream",
                                                "java.net.Socket",
                                                "java.net.URL")
                                        .contains(type.getName()))))
                .check(ProductionClasses.ALL);
    }

    @Test
    void onlyTheTransportAndTheCommandLineOpenSockets() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.tocsin.transport..", "dev.tocsin.testing..", "dev.tocsin.cli..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|HttpURLConnection|http\\..*)|com\\.sun\\.net\\.httpserver\\..*")
                .check(ProductionClasses.ALL);
    }

    @Test
    void onlyTheJournalOfTheServiceStoresAnythingInADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tocsin.server.journal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(ProductionClasses.ALL);
    }

    /**
     * The run time constructs the public factory that the index names; that needs no more than its constructor. The
     * benchmarks compare with a proxy, and signals can be had by name alone.
     */
    @Test
    void nobodyReflectsOnPlugins() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.tocsin.testing..", "dev.tocsin.benchmarks..")
                .and()
                .doNotHaveFullyQualifiedName("dev.tocsin.cli.process.Signals")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.reflect\\.(Method|Field|Proxy|InvocationHandler)|java\\.lang\\.invoke\\.MethodHandles.*")
                .check(ProductionClasses.ALL);
    }
}
