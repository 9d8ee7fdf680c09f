package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Connection;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.dial.UnfitCall;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.impl.classic.MinimalHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientsTests {
    private final NameLookup names = new NameLookup();
    private final Clients clients = new Clients(HttpSettings.ofDefaults(), names);

    @AfterEach
    void close() {
        clients.close();
        names.close();
    }

    @Test
    void givesCallsThatConnectAlikeTheSameClient() throws Exception {
        assertThat(use(through(1))).isSameAs(use(through(1))).isNotSameAs(use(through(2)));
        assertThat(use(Connection.direct())).isSameAs(use(through(1).withoutProxy()));
    }

    @Test
    void keepsTheLatest() throws Exception {
        MinimalHttpClient first = use(through(1));
        MinimalHttpClient second = use(through(2));
        for (int i = 3; i <= 64; i++) {
            use(through(i));
        }
        assertThat(use(through(1))).isSameAs(first);

        use(through(65));

        assertThat(use(through(1))).isSameAs(first);
        assertThat(use(through(2))).isNotSameAs(second);
    }

    @Test
    void closesNoneThatIsInUse() throws Exception {
        MinimalHttpClient used;
        try (Clients.Lease lease = clients.lease(through(0))) {
            used = lease.client();
            for (int i = 1; i <= 65; i++) {
                use(through(i));
            }
            assertThat(use(through(0))).isSameAs(used);
        }
    }

    private MinimalHttpClient use(Connection connection) throws UnfitCall {
        try (Clients.Lease lease = clients.lease(connection)) {
            return lease.client();
        }
    }

    private static Connection through(int proxy) {
        URI address = URI.create("http://proxy-" + proxy + ".corp:3128");
        return new Connection(Optional.of(address), List.of(), Map.of(), Optional.empty());
    }
}
