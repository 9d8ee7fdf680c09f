package dev.tocsin.cli.bundle.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteReaderTests {

    @TempDir
    private Path folder;

    @Test
    void countsTestsOneByOne() throws IOException {
        assertThat(read("""
                <testsuite name="ATests" tests="0">
                  <properties>
                    <property name="java.version" value="17.0.15"/>
                    <property name="java.specification.version" value="17"/>
                  </properties>
                  <testcase classname="ATests" name="passes"/>
                  <testcase classname="ATests$Nested" name="fails"><failure message="1 &lt; 2">trace</failure></testcase>
                  <testcase classname="ATests" name="breaks"><error>trace</error></testcase>
                  <testcase classname="ATests" name="waits"><skipped/></testcase>
                </testsuite>
                """))
                .isEqualTo(new Suite(
                        "api",
                        "17",
                        4,
                        1,
                        List.of(
                                new Suite.Broken("ATests$Nested.fails", false, "1 < 2"),
                                new Suite.Broken("ATests.breaks", true, ""))));
    }

    @Test
    void countsWhatHalfAReportTells() throws IOException {
        Suite suite = read("<testsuite><testcase classname='ATests' name='passes'/><testc");

        assertThat(suite)
                .isEqualTo(new Suite(
                        "api", "", 1, 0, List.of(new Suite.Broken("TEST-A.xml", true, "this report breaks off"))));
    }

    @Test
    void opensNoOtherFile() throws IOException {
        Files.writeString(folder.resolve("secret"), "canary");

        Suite suite = read("""
                <!DOCTYPE t [<!ENTITY e SYSTEM "%s">]>
                <testsuite><testcase classname="A" name="b"><failure message="&e;"/></testcase></testsuite>
                """.formatted(folder.resolve("secret").toUri()));

        assertThat(suite.toString()).doesNotContain("canary");
    }

    private Suite read(String report) throws IOException {
        return SuiteReader.read("api", Files.writeString(folder.resolve("TEST-A.xml"), report));
    }
}
