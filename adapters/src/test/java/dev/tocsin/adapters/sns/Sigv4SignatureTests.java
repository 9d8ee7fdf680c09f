package dev.tocsin.adapters.sns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The examples that AWS publishes: {@code get-vanilla}, {@code post-vanilla} and {@code post-x-www-form-urlencoded} of its suite
 * of test vectors for Signature Version 4 ({@code aws-sig-v4-test-suite}), and the request to IAM of its signing guide.
 */
class Sigv4SignatureTests {
    private static final Secret SECRET = Secret.of("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    private static final String FORM = "application/x-www-form-urlencoded";

    private static String suite(String method, Map<String, String> headers, String payload) {
        return new Sigv4Signature("AKIDEXAMPLE", SECRET, "us-east-1", new Sigv4Keys("service"))
                .of(method, "/", "", headers, payload.getBytes(UTF_8));
    }

    private static String expected(String service, String headers, String signature) {
        return "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/" + service + "/aws4_request, SignedHeaders="
                + headers + ", Signature=" + signature;
    }

    @Test
    void getVanilla() {
        assertThat(suite("GET", Map.of("Host", "example.amazonaws.com", "X-Amz-Date", "20150830T123600Z"), ""))
                .isEqualTo(expected(
                        "service",
                        "host;x-amz-date",
                        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"));
    }

    @Test
    void postVanilla() {
        assertThat(suite("POST", Map.of("Host", "example.amazonaws.com", "X-Amz-Date", "20150830T123600Z"), ""))
                .isEqualTo(expected(
                        "service",
                        "host;x-amz-date",
                        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"));
    }

    @Test
    void postXWwwFormUrlencoded() {
        Map<String, String> headers =
                Map.of("Content-Type", FORM, "Host", "example.amazonaws.com", "X-Amz-Date", "20150830T123600Z");
        assertThat(suite("POST", headers, "Param1=value1"))
                .isEqualTo(expected(
                        "service",
                        "content-type;host;x-amz-date",
                        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"));
    }

    @Test
    void listUsersOfTheGuide() {
        Map<String, String> headers = Map.of(
                "Content-Type", FORM + "; charset=utf-8",
                "Host", "iam.amazonaws.com",
                "X-Amz-Date", "20150830T123600Z");
        String authorization = new Sigv4Signature("AKIDEXAMPLE", SECRET, "us-east-1", new Sigv4Keys("iam"))
                .of("GET", "/", "Action=ListUsers&Version=2010-05-08", headers, new byte[0]);
        assertThat(authorization)
                .isEqualTo(expected(
                        "iam",
                        "content-type;host;x-amz-date",
                        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
    }

    @Test
    void aKeyIsMadeAnewForAnotherDayRegionAndSecret() {
        Sigv4Keys kept = new Sigv4Keys("sns");
        for (Secret secret : List.of(SECRET, Secret.of("another"))) {
            for (String region : List.of("us-east-1", "eu-west-1")) {
                for (String date : List.of("20150830", "20150831")) {
                    assertThat(kept.sign(secret, date, region, "text"))
                            .isEqualTo(new Sigv4Keys("sns").sign(secret, date, region, "text"))
                            .isEqualTo(kept.sign(secret, date, region, "text"));
                }
            }
        }
    }
}
