/**
 * A service that runs, as the command line asks it: calls its API and puts what it says into words for people. What is shown of it
 * is decided by the service; which command asks for what is known elsewhere.
 */
@NullMarked
package dev.tocsin.cli.service;

import org.jspecify.annotations.NullMarked;
