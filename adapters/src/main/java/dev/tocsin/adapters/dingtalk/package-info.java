/** Sends incidents into DingTalk groups, by a custom robot of the group. Robots of an organization are not used. */
@NullMarked
package dev.tocsin.adapters.dingtalk;

import org.jspecify.annotations.NullMarked;
