/**
 * Keeps an issue in Jira for each incident, which it finds again by a label. Other trackers have adapters of their own, and what
 * a person reads is composed by {@code dev.tocsin.api.message}.
 */
@NullMarked
package dev.tocsin.adapters.jira;

import org.jspecify.annotations.NullMarked;
