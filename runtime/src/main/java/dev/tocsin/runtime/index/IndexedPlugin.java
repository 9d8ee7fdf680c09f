package dev.tocsin.runtime.index;

import dev.tocsin.contract.plugin.PluginContract;

/**
 * A plugin as it was found.
 *
 * @param contract what it promises
 * @param jar the jar or folder that it was found in, as messages call it
 */
public record IndexedPlugin(PluginContract contract, String jar) {}
