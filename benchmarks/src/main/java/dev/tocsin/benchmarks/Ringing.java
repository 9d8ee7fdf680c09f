package dev.tocsin.benchmarks;

import dev.tocsin.api.incident.Incident;

/** What is called, recorded or not. */
public interface Ringing {
    /** {@return what it rang for} */
    String ring(Incident incident);
}
