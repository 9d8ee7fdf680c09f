package dev.tocsin.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who knows whom. */
class ArrowTests {
    @Test
    void noPackagesFormARing() {
        slices().matching("dev.tocsin.(**)").should().beFreeOfCycles().check(ProductionClasses.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void aModuleKnowsOnlyWhatTheArchitectureLetsItKnow(Module module) {
        noClasses()
                .that()
                .resideInAPackage(module.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(module.forbiddenPackages())
                .allowEmptyShould(true)
                .check(ProductionClasses.ALL);
    }

    /** A library is a dependency of one place, so that replacing it changes one place. */
    @ParameterizedTest
    @CsvSource({
        "tools.jackson..,         dev.tocsin.contract.json..",
        "org.apache.hc..,         dev.tocsin.transport.http..",
        "jakarta.mail..,          dev.tocsin.transport.mail..",
        "org.eclipse.angus..,     dev.tocsin.transport.mail..",
        "com.networknt..,         dev.tocsin.testing.contract..",
        "org.junit..,             dev.tocsin.testing.contract..",
        "com.google.re2j..,       dev.tocsin.[template.function|delivery.match]..",
        "org.snakeyaml..,         dev.tocsin.server.configuration.yaml..",
        "org.eclipse.jetty..,     dev.tocsin.server.http..",
        "io.opentelemetry..,      dev.tocsin.server.trace..",
        "io.prometheus..,         dev.tocsin.server.metrics..",
        "at.favre..,              dev.tocsin.server.access..",
        "org.sqlite..,            dev.tocsin.server.journal..",
        "org.slf4j..,             dev.tocsin.cli.log..",
        "picocli..,               dev.tocsin.cli..",
        "javax.annotation.processing.., dev.tocsin.processor..",
        "javax.lang.model.*..,    dev.tocsin.processor..",
        "org.openjdk.jmh..,       dev.tocsin.benchmarks..",
        "org.springframework..,   dev.tocsin.benchmarks..",
    })
    void aLibraryIsUsedInOnePlace(String library, String place) {
        noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ProductionClasses.ALL);
    }

    @Test
    void whoKeepsSomethingDoesNotKnowWhatItMeans() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.tocsin.delivery.journal..", "dev.tocsin.server.journal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.tocsin.delivery.[facts|group|life|machine]..")
                .check(ProductionClasses.ALL);
    }
}
