/**
 * What a user hands over to be delivered, read from the JSON of an Alertmanager webhook, of a list of alerts or of a plain
 * incident. Who gets it, and how, is not known here.
 */
@NullMarked
package dev.tocsin.cli.payload;

import org.jspecify.annotations.NullMarked;
