package dev.tocsin.transport.http;

import java.io.IOException;

/** Says that a proxy does not connect to the target. */
final class ProxyRefusal extends IOException {
    private static final long serialVersionUID = 1;

    /** Made of what the proxy replied; 0 where that was nothing, or no HTTP. */
    ProxyRefusal(int status) {
        super(status == 0 ? "the proxy did not answer" : "the proxy refused (status " + status + ")");
    }
}
