/**
 * What a plugin is given by the process it runs in: the transport, the templates, the clocks and how its calls are remembered. Never
 * configuration, and never anything that the plugin could be asked to show.
 */
@NullMarked
package dev.tocsin.api.host;

import org.jspecify.annotations.NullMarked;
