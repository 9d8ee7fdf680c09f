/** Sends mails over SMTP. What is written in a mail is decided elsewhere, and so is what a reply means. */
@NullMarked
package dev.tocsin.transport.mail;

import org.jspecify.annotations.NullMarked;
