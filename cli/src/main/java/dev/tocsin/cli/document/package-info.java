/**
 * The JSON documents that commands print, made from what the registry knows and what a call left behind. Nothing is printed
 * or called here.
 */
@NullMarked
package dev.tocsin.cli.document;

import org.jspecify.annotations.NullMarked;
