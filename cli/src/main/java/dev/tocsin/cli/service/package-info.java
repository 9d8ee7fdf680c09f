/**
 * The commands that ask a service that runs: they call its API and put what it says into words for people. What is shown, and what is
 * done, is decided by the service; none is started here.
 */
@NullMarked
package dev.tocsin.cli.service;

import org.jspecify.annotations.NullMarked;
