/** Sends incidents into groups of Feishu and Lark, as cards of a custom bot. Bots that are applications are not used. */
@NullMarked
package dev.tocsin.adapters.feishu;

import org.jspecify.annotations.NullMarked;
