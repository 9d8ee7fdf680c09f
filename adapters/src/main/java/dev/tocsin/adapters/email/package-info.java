/** Incidents as mails. How a mail is sent, and kept secret on its way, is the transport's. */
@NullMarked
package dev.tocsin.adapters.email;

import org.jspecify.annotations.NullMarked;
