/**
 * What an author of a notifier extends and answers with, and everything about one attempt: its steps, its verdict, its
 * receipt. Many attempts (retry, pace, order) are not known here.
 */
@NullMarked
package dev.tocsin.api.delivery;

import org.jspecify.annotations.NullMarked;
