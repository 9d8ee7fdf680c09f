package dev.tocsin.benchmarks;

import dev.tocsin.api.incident.Incident;

/** The action without a recorder, called directly or through a proxy. */
public class Gong implements Ringing {
    @Override
    public String ring(Incident incident) {
        return incident.title();
    }
}
