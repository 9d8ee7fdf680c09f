package dev.tocsin.benchmarks;

import dev.tocsin.api.Action;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.incident.Incident;

/** The action as a plugin has it: its generated subclass records the call. */
@Plugin
public abstract class Chime implements Ringing {
    /** Rings for an incident. */
    @Action
    @Override
    public String ring(Incident incident) {
        return incident.title();
    }
}
