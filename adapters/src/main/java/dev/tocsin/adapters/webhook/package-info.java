/**
 * Tells HTTP endpoints of incidents in the words of Alertmanager's webhook, signed as Standard Webhooks has it, and incident.io,
 * which takes these words. What one vendor alone understands belongs to an adapter of its own.
 */
@NullMarked
package dev.tocsin.adapters.webhook;

import org.jspecify.annotations.NullMarked;
