package dev.tocsin.delivery.facts;

/**
 * Why an alert is inhibited.
 *
 * @param rule the rule that says so
 * @param source the alert that is firing
 */
public record Inhibition(InhibitRule rule, KnownAlert source) {}
