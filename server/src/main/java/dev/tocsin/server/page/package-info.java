/**
 * What people see of the service in a browser: how it stands, and the whole of one alert or delivery, as plain HTML that needs no
 * scripts. Nothing can be changed here, and nothing is known here that the API does not tell.
 */
@NullMarked
package dev.tocsin.server.page;

import org.jspecify.annotations.NullMarked;
