/** Pages people through PagerDuty, by its Events API v2. Whom it wakes, and when, is configured there and not here. */
@NullMarked
package dev.tocsin.adapters.pager;

import org.jspecify.annotations.NullMarked;
