/**
 * Stands in for what a plugin meets in production: clocks moved by hand, a transport that answers by script, an endpoint on
 * loopback that misbehaves on request. Nothing here ships with a plugin, and nothing here mocks a plugin.
 */
@NullMarked
package dev.tocsin.testing;

import org.jspecify.annotations.NullMarked;
