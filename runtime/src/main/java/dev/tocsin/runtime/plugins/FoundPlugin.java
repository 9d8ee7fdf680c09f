package dev.tocsin.runtime.plugins;

import dev.tocsin.runtime.index.IndexedPlugin;

/**
 * A plugin from elsewhere.
 *
 * @param plugin what it promises, and the jar that it was found in
 * @param code the way to its classes, which all plugins of the home share
 */
public record FoundPlugin(IndexedPlugin plugin, PluginCode code) {}
