package dev.tocsin.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    @Nested
    class AsText {

        @Test
        void isCompactAndKeepsTheOrderOfMembers() {
            Json json = Json.members()
                    .with("name", "webhook")
                    .with("retries", 3)
                    .with("redact", false)
                    .with("ratio", Json.of(0.5))
                    .with("none", Json.nothing())
                    .with("choices", Json.items(List.of(Json.of("a"), Json.of("b"))))
                    .build();

            assertThat(json)
                    .hasToString("{\"name\":\"webhook\",\"retries\":3,\"redact\":false,\"ratio\":0.5,\"none\":null,"
                            + "\"choices\":[\"a\",\"b\"]}");
        }

        @Test
        void isOfEmptyListsAndObjectsTheirBrackets() {
            assertThat(Json.items(List.of())).hasToString("[]");
            assertThat(Json.members().build()).hasToString("{}");
        }

        @Test
        void masksSecretsHoweverDeep() {
            Json json = Json.items(List.of(
                    Json.members().with("key", Json.of(Secret.of("canary"))).build()));

            assertThat(json).hasToString("[{\"key\":\"[secret]\"}]");
        }

        @Test
        void escapesWhatJsonDemandsAndNothingElse() {
            assertThat(Json.of("\"\\/\b\f\n\r\t\u0001\u007fü😀\u2028"))
                    .hasToString("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007fü😀\u2028\"");
            assertThat(Json.members().with("a\"b", 1).build()).hasToString("{\"a\\\"b\":1}");
        }
    }

    @Nested
    class Equality {

        @Test
        void isThatOfTheValues() {
            assertThat(sample()).isEqualTo(sample()).hasSameHashCodeAs(sample());
        }

        @Test
        void takesNoNoticeOfTheOrderOfMembers() {
            assertThat(Json.members().with("a", 1).with("b", 2).build())
                    .isEqualTo(Json.members().with("b", 2).with("a", 1).build());
        }

        @Test
        void tellsAnIntegerFromANumberAndTextFromASecret() {
            assertThat(Json.of(1)).isNotEqualTo(Json.of(1.0));
            assertThat(Json.of("a")).isNotEqualTo(Json.of(Secret.of("a")));
            assertThat(Json.of("[secret]")).isNotEqualTo(Json.of(Secret.of("a")));
        }

        private Json sample() {
            return Json.items(
                    List.of(Json.of("a"), Json.of(1), Json.of(true), Json.nothing(), Json.of(Secret.of("s"))));
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "1.50, 1.5",
            "15e-1, 1.5",
            "2.0, 2.0",
            "2.000, 2.0",
            "2, 2.0",
            "1e3, 1000.0",
            "-0.0, 0.0",
            "0e500, 0.0",
            "1e20, 100000000000000000000.0",
            "1e21, 1E+21",
            "123456789012345678901234567890.5, 123456789012345678901234567890.5",
            "0.000001, 0.000001",
            "0.0000001, 1E-7",
            "1e1000, 1E+1000",
            "1e-1000, 1E-1000",
        })
        void withAFractionHaveOneForm(BigDecimal written, String shown) {
            Json.Decimal decimal = new Json.Decimal(written);

            assertThat(decimal).hasToString(shown).isEqualTo(new Json.Decimal(new BigDecimal(shown)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e1001", "1e-1002", "1e999999999", "1e-999999999", "-1e2000000000"})
        void beyondAllUseAreRefused(BigDecimal written) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Json.Decimal(written))
                    .withMessage("a number beyond 10^1000 or below 10^-1000");
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void thatAreNotFiniteAreRefused(double value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(value))
                    .withMessage("JSON has no number " + value);
        }

        @Test
        void withoutFractionHaveAnySize() {
            BigInteger big = BigInteger.TEN.pow(99).negate();

            assertThat(new Json.Whole(big)).hasToString(big.toString());
            assertThat(Json.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        }
    }

    @Nested
    class Immutability {

        @Test
        void keepsACopyOfItsValues() {
            List<Json> values = new ArrayList<>(List.of(Json.of(1)));
            Json.Items items = new Json.Items(values);
            values.clear();

            assertThat(items).hasToString("[1]");
        }

        @Test
        void givesOutNothingThatCanBeChanged() {
            Json.Members object = Json.members().with("a", 1).build();

            assertThatThrownBy(() -> object.values().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> new Json.Items(List.of(object)).values().remove(0))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class AnObject {

        @Test
        void findsAMemberByItsName() {
            Json.Members object = Json.members().with("a", 1).build();

            assertThat(object.find("a")).contains(Json.of(1));
            assertThat(object.find("b")).isEmpty();
        }

        @Test
        void refusesANameThatIsThereAlready() {
            MembersBuilder builder = Json.members().with("a", 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.with("a", "again"))
                    .withMessage("member 'a' is there already");
        }

        @Test
        void isTheLastThatItsBuilderDoes() {
            MembersBuilder builder = Json.members().with("a", 1);
            Json.Members object = builder.build();

            assertThatIllegalStateException()
                    .isThrownBy(() -> builder.with("b", 2))
                    .withMessage("this object is built");
            assertThatIllegalStateException().isThrownBy(builder::build).withMessage("this object is built");
            assertThat(object).hasToString("{\"a\":1}");
        }

        @Test
        void refusesJavaNullAndNamesTheMember() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Json.members().with("b", (Json) null))
                    .withMessage("b");
        }
    }

    @Test
    void saysItsKindInOneWord() {
        assertThat(List.of(
                        Json.of("a"),
                        Json.of(1),
                        Json.of(1.5),
                        Json.of(true),
                        Json.nothing(),
                        Json.items(List.of()),
                        Json.members().build(),
                        Json.of(Secret.of("a"))))
                .extracting(Json::kind)
                .containsExactly("string", "integer", "number", "boolean", "null", "list", "object", "secret");
    }
}
