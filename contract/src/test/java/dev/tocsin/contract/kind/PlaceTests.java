package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTests {

    @Test
    void namesThePathOfANoun() {
        Place plugin = Place.root("field", "plugin 'delivery/webhook'");

        assertThat(plugin).hasToString("plugin 'delivery/webhook'");
        assertThat(plugin.member("hosts").item(2).member("name"))
                .hasToString("field 'hosts[2].name' of plugin 'delivery/webhook'");
    }

    @Test
    void leavesTheWordsToTheNamingFunction() {
        Place file = Place.root(path -> "tocsin.yml:" + path.length() + ": " + path);

        assertThat(file.member("receivers").item(0).member("name")).hasToString("tocsin.yml:17: receivers[0].name");
    }

    @Test
    void quotesNamesThatWouldBlurThePath() {
        assertThat(Place.root(path -> path)
                        .member("a.b")
                        .member("c-d")
                        .member("")
                        .path())
                .isEqualTo("['a.b'].c-d['']");
        assertThat(Place.root(path -> path).member("x".repeat(61) + ".").path())
                .isEqualTo("['" + "x".repeat(60) + "…']");
    }
}
