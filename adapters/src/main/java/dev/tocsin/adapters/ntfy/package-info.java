/** Publishes incidents to a topic of ntfy, at ntfy.sh or a server of one's own. Who has subscribed is not known here. */
@NullMarked
package dev.tocsin.adapters.ntfy;

import org.jspecify.annotations.NullMarked;
