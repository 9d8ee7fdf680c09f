/** Tells Grafana OnCall, or the incident response of Grafana Cloud, of incidents. Its routes and escalation chains say who
 * is called. */
@NullMarked
package dev.tocsin.adapters.oncall;

import org.jspecify.annotations.NullMarked;
