package dev.tocsin.server.engine;

import dev.tocsin.api.delivery.Notifier;

/**
 * What makes the attempts to one destination.
 *
 * @param receiver the name of the receiver
 * @param plugin the name of the plugin
 * @param notifier the plugin, configured
 */
public record Recipient(String receiver, String plugin, Notifier notifier) {}
