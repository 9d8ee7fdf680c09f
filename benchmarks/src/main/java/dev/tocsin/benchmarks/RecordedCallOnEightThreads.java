package dev.tocsin.benchmarks;

import org.openjdk.jmh.annotations.Threads;

/** The same calls, by eight threads on one instance. */
@Threads(8)
public class RecordedCallOnEightThreads extends RecordedCall {}
