/** Tells Splunk On-Call, formerly VictorOps, of incidents, by its REST endpoint. Who is called is configured there, by
 * the routing key. */
@NullMarked
package dev.tocsin.adapters.victorops;

import org.jspecify.annotations.NullMarked;
