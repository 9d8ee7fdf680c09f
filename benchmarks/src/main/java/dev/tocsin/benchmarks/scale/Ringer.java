package dev.tocsin.benchmarks.scale;

import org.pf4j.ExtensionPoint;

/** What the plugins of the peers implement, for a {@link java.util.ServiceLoader} and for PF4J alike. */
public interface Ringer extends ExtensionPoint {
    /** {@return what is said} */
    String ring(String title);
}
