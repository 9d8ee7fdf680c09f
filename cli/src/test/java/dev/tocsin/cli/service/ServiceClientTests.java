package dev.tocsin.cli.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServiceClientTests {
    private static void assertAskingSays(String address, String what) {
        assertThatThrownBy(() -> new ServiceClient(URI.create(address)).ask("deliveries"))
                .hasMessage("[P821] service '" + address + "': " + what);
    }

    @Test
    void saysThatNoAddressIsKnown() {
        assertAskingSays(
                "http://nobody.invalid:9093", "no address is known of its host; name its address with '--server'");
    }

    @Test
    void saysThatItMaySpeakTls() throws Exception {
        try (ServerSocket taciturn = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(taciturn));
            assertAskingSays(
                    "http://127.0.0.1:" + taciturn.getLocalPort(),
                    "what listens there hung up without an answer; name it with 'https://' if it speaks TLS; else ask again");
        }
    }

    private static void hangUp(ServerSocket taciturn) {
        try {
            while (true) {
                Socket caller = taciturn.accept();
                caller.getInputStream().read();
                caller.close();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }
}
