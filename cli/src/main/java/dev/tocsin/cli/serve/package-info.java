/**
 * The service on this machine: started with its options and its log, its configuration checked and tested, its data folder backed up
 * and restored. How it takes and delivers alerts is the server's affair, and asking one that runs is that of {@code service}.
 */
@NullMarked
package dev.tocsin.cli.serve;

import org.jspecify.annotations.NullMarked;
