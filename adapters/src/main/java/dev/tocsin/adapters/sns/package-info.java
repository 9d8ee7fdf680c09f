/** Incidents published through Amazon SNS. Of Amazon's services no other one is known here. */
@NullMarked
package dev.tocsin.adapters.sns;

import org.jspecify.annotations.NullMarked;
