package dev.tocsin.server.http;

import java.util.function.LongSupplier;

/**
 * What clients are told.
 *
 * @param endpoint who answers their calls
 * @param refusing how calls are refused that never come so far
 * @param ticker counts nanoseconds while they are waited for
 */
public record Speech(Endpoint endpoint, Refusing refusing, LongSupplier ticker) {}
