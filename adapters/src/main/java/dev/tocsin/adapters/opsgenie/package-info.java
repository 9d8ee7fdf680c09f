/** Opens and closes alerts of Opsgenie and of Jira Service Management. Who is called is configured there, by the
 * integration that the key belongs to. */
@NullMarked
package dev.tocsin.adapters.opsgenie;

import org.jspecify.annotations.NullMarked;
