package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.folder.BundleFolder;
import dev.tocsin.cli.bundle.folder.Contents;
import dev.tocsin.cli.bundle.source.Checkout;
import dev.tocsin.cli.bundle.tests.TestReport;
import dev.tocsin.cli.bundle.tests.Verification;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one bundle, and says where.
 *
 * @param folder where it is written to
 * @param registry the plugins that it is about
 * @param elsewhere those of them that are not built in
 * @param signer the key to sign it with
 */
record BundleWriter(
        Workplace workplace, BundleFolder folder, Registry registry, Elsewhere elsewhere, Optional<PrivateKey> signer) {

    /**
     * Writes a bundle.
     *
     * @param modules the modules to test, by commas; empty for all
     */
    ExitCode write(BundleTask task, String modules) {
        return switch (task) {
            case INSPECT -> inspect();
            case TOUR -> write(task, TourBundle.of(registry, checkout()));
            case VERIFY_REPORT -> verify(modules);
            case CHECK, KEY -> throw new IllegalArgumentException(task.word() + " writes no bundle");
        };
    }

    private ExitCode inspect() {
        ExitCode code =
                write(BundleTask.INSPECT, InspectBundle.of(registry, elsewhere, Checkout.guides(variables(), start())));
        if (signer.isPresent() && elsewhere.isLoose()) {
            workplace
                    .output()
                    .say(
                            "the signature binds no jar, as no folder of plugins is locked; 'tocsin plugins lock' locks one");
        }
        return code;
    }

    private ExitCode write(BundleTask task, Bundle bundle) {
        workplace.output().document(written(task, bundle).build());
        return ExitCode.DONE;
    }

    private ExitCode verify(String modules) {
        folder.requireReplaceable();
        Checkout checkout = checkout();
        workplace.output().say("running the tests, which takes minutes");
        Verification verification = Verification.run(
                checkout.root(),
                modules,
                variables(),
                line -> workplace.output().say("tests: " + line));
        TestReport report = verification.report();
        workplace.output().say(report.inWords());
        Bundle bundle = ReviewBundle.of(registry, checkout, verification);
        workplace
                .output()
                .document(written(BundleTask.VERIFY_REPORT, bundle)
                        .with("green", report.isGreen())
                        .build());
        return report.isGreen() ? ExitCode.DONE : ExitCode.RED;
    }

    private MembersBuilder written(BundleTask task, Bundle bundle) {
        Contents contents = bundle.contents();
        signer.ifPresent(contents::signedBy);
        folder.write(contents);
        workplace
                .output()
                .say("wrote " + folder.path() + "; begin with " + folder.path().resolve("route.txt"));
        return Json.members()
                .with("bundle", task.word())
                .with("path", folder.path().toString())
                .with("file_count", contents.count());
    }

    private Checkout checkout() {
        return Checkout.find(variables(), start());
    }

    private Map<String, String> variables() {
        return workplace.surroundings().variables();
    }

    private Path start() {
        return workplace.surroundings().folder();
    }
}
