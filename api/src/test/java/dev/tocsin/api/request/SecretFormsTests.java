package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Secret;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFormsTests {
    private static final SecretForms FORMS = SecretForms.of(List.of(Secret.of("ca/na \"ry\"+<é>")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca/na \"ry\"+<é>",
                "ca%2Fna+%22ry%22%2B%3C%C3%A9%3E",
                "ca%2Fna%20%22ry%22%2B%3C%C3%A9%3E",
                "ca%2fna%20%22ry%22%2b%3c%c3%a9%3e",
                "ca/na \\\"ry\\\"+<é>",
                "ca\\/na \\\"ry\\\"+<é>",
                "ca/na \\\"ry\\\"+\\u003cé\\u003e",
                "ca\\/na \\\"ry\\\"+\\u003c\\u00e9\\u003e",
                "ca/na \\\"ry\\\"+<\\u00e9>",
            })
    void hidesASecretInAnAddressAndInJson(String form) {
        assertThat(FORMS.hide("key=" + form + "&x")).isEqualTo("key=[secret]&x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k%2Fey+a%C3%A9",
                "k%2fey+a%c3%a9",
                "k/ey+aé",
                "k/ey aé",
                "k%2Fey%2Ba%C3%A9",
                "k/ey%20a%C3%A9",
                "k\\/ey+a\\u00e9",
                "k%252Fey%2Ba%25C3%25A9",
            })
    void hidesWhatStandsEncodedInAnAddress(String form) {
        SecretForms forms = SecretForms.of(List.of(Secret.of("k%2Fey+a%C3%A9")));

        assertThat(forms.hide("no " + form + "!")).isEqualTo("no [secret]!");
    }

    @ParameterizedTest
    @CsvSource({
        "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw, bot AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw, bot [secret]",
        "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw, bot 110201543, bot 110201543",
        "https://hooks.slack.com/services/T0/B0/XXXXXXXXXXXXXXXXXXXXXXXX, T0/B0/XXXXXXXXXXXXXXXXXXXXXXXX, T0/B0/[secret]",
        "https://u:0123456789abcdef@hooks.example/services, 0123456789abcdef at services, [secret] at services",
        "https://a-long-name.of.a-host.example:8080/services/T0, a-long-name.of.a-host.example, a-long-name.of.a-host.example",
        "a%2Fb%2Fc%2F0123456789abcdef, 0123456789ABCDEF 0123456789abcdef, 0123456789ABCDEF [secret]",
    })
    void hidesThePartsThatAreLongEnoughToBeSecretThemselves(String secret, String said, String shown) {
        assertThat(SecretForms.of(List.of(Secret.of(secret))).hide(said)).isEqualTo(shown);
    }

    @Test
    void takesAsItIsWhatOnlyLooksEncoded() {
        assertThat(SecretForms.of(List.of(Secret.of("100%"), Secret.of("%zz-%")))
                        .hide("100% of %zz-%"))
                .isEqualTo("[secret] of [secret]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "us", "user:"})
    void hidesASecretInBase64WhereverItBegins(String before) {
        Secret secret = Secret.of("canary-7f3a");
        String login = Base64.getEncoder().encodeToString((before + secret.reveal() + "!").getBytes(UTF_8));

        String hidden = SecretForms.of(List.of(secret)).hide(login);

        assertThat(hidden).contains("[secret]");
        // What is left is of the neighbours, and at most two letters that are half of the secret's.
        assertThat(hidden.replace("[secret]", "")).hasSizeLessThanOrEqualTo(before.length() * 4 / 3 + 6);
    }

    @Test
    void hidesASecretInTheBase64OfAddresses() {
        Secret secret = Secret.of("~~~???~~~???");
        String form = Base64.getUrlEncoder().encodeToString(secret.reveal().getBytes(UTF_8));

        assertThat(form).contains("-");
        assertThat(SecretForms.of(List.of(secret)).hide(form)).isEqualTo("[secret]");
    }

    @ParameterizedTest
    @CsvSource({"k, 'aw, k', 'aw, [secret]'", "k-3, ay0z, ay0z"})
    void leavesBase64AloneThatMayStandThereByChance(String secret, String said, String shown) {
        assertThat(SecretForms.of(List.of(Secret.of(secret))).hide(said)).isEqualTo(shown);
    }

    @Test
    void hidesTheLongerOfTwoThatBeginAlike() {
        SecretForms forms = SecretForms.of(List.of(Secret.of("key"), Secret.of("key-4711")));

        assertThat(forms.hide("key-4711 key")).isEqualTo("[secret] [secret]");
    }

    @Test
    void hidesNothingWhereASecretIsEmpty() {
        assertThat(SecretForms.of(List.of(Secret.of(""))).hide("text")).isEqualTo("text");
    }
}
