/** Sends incidents into WeCom groups, by a robot of the group. Applications of WeCom, which tell single people, are not used. */
@NullMarked
package dev.tocsin.adapters.wecom;

import org.jspecify.annotations.NullMarked;
