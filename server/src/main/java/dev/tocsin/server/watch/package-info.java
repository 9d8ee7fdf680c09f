/**
 * What happens in the service, for those who watch it and do nothing about it: they count it, or write it down. What leads to it is
 * decided elsewhere.
 */
@NullMarked
package dev.tocsin.server.watch;

import org.jspecify.annotations.NullMarked;
