/** Sends incidents as text messages, by the API of Twilio. Calls and other channels of Twilio are not used. */
@NullMarked
package dev.tocsin.adapters.twilio;

import org.jspecify.annotations.NullMarked;
