package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedObjectsTests {
    private final Reader calls = new Reader(SharedObjects.HTTP_CONFIG);
    private final Reader tls = new Reader(SharedObjects.TLS_CONFIG);

    @Test
    void takeWhatGoesTogether() {
        assertThat(calls.takesJson("{\"basic_auth\": {\"username\": \"ops\"}, \"proxy_from_environment\": false}"))
                .isInstanceOf(Values.class);
        assertThat(tls.takesJson("{\"cert\": \"c\", \"key\": \"k\", \"insecure_skip_verify\": false}"))
                .isInstanceOf(Values.class);
    }

    @Test
    void refuseWhatDoesNotWhereverItIsInside() {
        assertThat(calls.refusesJson("""
                                {"basic_auth": {"username": "ops"}, "authorization": {"credentials": "t"},
                                 "proxy_from_environment": true, "tls_config": {"cert": "c", "insecure_skip_verify": true}}""")).isEqualTo("""
                        [P311] field 'x' of plugin 'p': 'basic_auth' and 'authorization' are given together; keep one of them
                        [P314] field 'x.proxy_from_environment' of plugin 'p': calls do not depend on the environment; \
                        give 'proxy_url' and 'no_proxy'
                        [P311] field 'x.tls_config' of plugin 'p': of 'cert' and 'key', one is given without the other; give both or none
                        [P314] field 'x.tls_config.insecure_skip_verify' of plugin 'p': TLS is always verified; \
                        give the certificate of the target's authority as 'ca_file'""");
    }

    @Test
    void refuseAProxyThatNoCallCanReach() {
        String refusal =
                "[P303] field 'x.proxy_url' of plugin 'p': the secret does not begin with 'http://' and a host;"
                        + " write it as 'http://proxy.corp:3128'";

        assertThat(calls.refusesJson("{\"proxy_url\": \"proxy.corp:3128\"}")).isEqualTo(refusal);
        assertThat(calls.refusesJson("{\"proxy_url\": \"https://proxy.corp:3128\"}"))
                .isEqualTo(refusal);
        assertThat(calls.refusesJson("{\"proxy_url\": \"http:proxy.corp\"}")).isEqualTo(refusal);
        assertThat(calls.takesJson("{\"proxy_url\": \"HTTP://ops:x@proxy_1:3128\"}"))
                .isInstanceOf(Values.class);
    }

    @Test
    void refuseItWhereATokenIsAskedForToo() {
        assertThat(calls.refusesJson("""
                                {"oauth2": {"client_id": "c", "client_secret": "s", "token_url": "https://login.example",
                                 "proxy_url": "proxy.corp:3128", "proxy_from_environment": true, "tls_config": {"key": "k"}}}""")).isEqualTo("""
                        [P314] field 'x.oauth2.proxy_from_environment' of plugin 'p': calls do not depend on the environment; \
                        give 'proxy_url' and 'no_proxy'
                        [P303] field 'x.oauth2.proxy_url' of plugin 'p': the secret does not begin with 'http://' and a host; \
                        write it as 'http://proxy.corp:3128'
                        [P311] field 'x.oauth2.tls_config' of plugin 'p': of 'cert' and 'key', one is given without the other; \
                        give both or none""");
    }

    @Test
    void leaveOtherObjectsOfTheirNamesAlone() {
        Property key = SharedObjects.TLS_CONFIG.members().get(2);

        assertThat(new Reader(new ObjectKind("tls_config", List.of(key))).takesJson("{\"key\": \"k\"}"))
                .isInstanceOf(Values.class);
    }
}
