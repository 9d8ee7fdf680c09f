/**
 * Tells any HTTP endpoint of incidents, in the words of Alertmanager's webhook and signed as Standard Webhooks has it. What
 * one vendor alone understands belongs to an adapter of its own.
 */
@NullMarked
package dev.tocsin.adapters.webhook;

import org.jspecify.annotations.NullMarked;
