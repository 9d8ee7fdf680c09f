/**
 * What one call to a target is: the {@link dev.tocsin.api.request.Request} as a value in which secrets are masked wherever it
 * is shown, the {@link dev.tocsin.api.request.Answer} to it, and the {@link dev.tocsin.api.request.Transport} that performs
 * it. No socket is opened here, and nothing is decided about incidents.
 */
@NullMarked
package dev.tocsin.api.request;

import org.jspecify.annotations.NullMarked;
