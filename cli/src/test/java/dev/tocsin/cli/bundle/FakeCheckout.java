package dev.tocsin.cli.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A checkout of one module, whose tests take no time: they are a recipe that copies reports to where Surefire writes. */
record FakeCheckout(Path root) {

    static FakeCheckout in(Path root) throws IOException {
        write(root.resolve("pom.xml"), "<project><modules><module>siren</module></modules></project>");
        write(root.resolve("siren/pom.xml"), "<project><description>Howls.</description></project>");
        write(root.resolve("tocsin"), "");
        write(root.resolve("docs/one.md"), "# The only one\n");
        return new FakeCheckout(root);
    }

    /** Lets its tests end like that. */
    FakeCheckout testing(String testcases, String lastCommand) throws IOException {
        write(root.resolve("report.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="SirenTests" tests="0">
                  <properties><property name="java.specification.version" value="25"/></properties>
                  %s
                </testsuite>
                """.formatted(testcases));
        write(root.resolve("Makefile"), """
                test:
                \t@echo testing $(if $(MODULES),$(MODULES) alone,all) of it, flags $(MAKEFLAGS)
                \t@mkdir -p siren/target/surefire-reports
                \t@cp report.xml siren/target/surefire-reports/TEST-SirenTests.xml
                \t@%s
                """.formatted(lastCommand));
        return this;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
