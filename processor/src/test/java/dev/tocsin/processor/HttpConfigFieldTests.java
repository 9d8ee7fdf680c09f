package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.MadePlugin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The records that the API offers as fields, from the configuration to a call. */
class HttpConfigFieldTests {
    private static final Compiled COMPILED = assertThatPlugin("""
            package acme;

            import dev.tocsin.api.*;
            import dev.tocsin.api.request.*;
            import java.net.URI;
            import java.util.*;

            /** Calls. */
            @Plugin
            public abstract class Caller {
                /** How calls are made. */
                @Field
                protected abstract Optional<HttpConfig> httpConfig();

                /** Shows a call. */
                @Action
                public String show() {
                    HttpCall call = HttpCall.post(URI.create("https://chat.example/")).build();
                    return httpConfig().orElseThrow().applyTo(call).toJson().toString();
                }
            }
            """).compiles();

    @Test
    void areWhatAReceiversFileSays() throws Exception {
        Map<String, ?> config = Map.of(
                "authorization", Map.of("credentials", "canary"),
                "proxy_url", "http://ops:canary@proxy.corp:3128",
                "no_proxy", "corp",
                "proxy_connect_header", Map.of("X-Team", List.of("canary")),
                "tls_config", Map.of("ca", "canary", "server_name", "chat"),
                "follow_redirects", "false",
                "http_headers", Map.of("X-Key", Map.of("values", List.of("a"), "secrets", List.of("canary"))));

        Object call = MadePlugin.of(COMPILED, "acme.CallerPlugin", Map.of("http_config", config))
                .invoke("show", Map.of());

        assertThat(call)
                .isEqualTo("{\"kind\":\"http\",\"method\":\"POST\",\"uri\":\"https://chat.example/\",\"headers\":"
                        + "{\"Authorization\":\"Bearer [secret]\",\"X-Key\":\"a, [secret]\"},\"body\":null,\"connection\":"
                        + "{\"proxy\":\"http://proxy.corp:3128\",\"no_proxy\":[\"corp\"],\"proxy_headers\":"
                        + "{\"Proxy-Authorization\":\"Basic [secret]\",\"X-Team\":\"[secret]\"},\"trust\":"
                        + "{\"authorities\":true,\"certificate\":false,\"key\":null,\"server_name\":\"chat\"}}}");
    }

    @Test
    void refuseWhatNoCallDoes() {
        Map<String, ?> config = Map.of("tls_config", Map.of("insecure_skip_verify", "true"));

        assertThatThrownBy(() -> MadePlugin.of(COMPILED, "acme.CallerPlugin", Map.of("http_config", config)))
                .hasMessage(
                        "[P314] property 'http_config.tls_config.insecure_skip_verify' of the test: TLS is always verified;"
                                + " give the certificate of the target's authority as 'ca_file'");
    }
}
