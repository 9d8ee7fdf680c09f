/**
 * An HTTP endpoint on this machine alone, for trying out receivers, and the option that asks for it. Nothing that delivers to a real
 * target belongs here.
 */
@NullMarked
package dev.tocsin.cli.loopback;

import org.jspecify.annotations.NullMarked;
