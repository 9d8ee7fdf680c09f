package dev.tocsin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.plugin.ApiVersion;
import org.junit.jupiter.api.Test;

class ApiVersionTests {
    /** A plugin says which it was compiled for; so it must not lag behind. */
    @Test
    void isThatOfTheProject() {
        assertThat(Project.read(Project.ROOT.resolve("pom.xml")))
                .containsPattern("<version>" + ApiVersion.CURRENT + "\\.\\d+(-\\w+)?</version>");
    }
}
