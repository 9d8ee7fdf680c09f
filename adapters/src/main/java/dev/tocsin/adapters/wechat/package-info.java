/**
 * Sends incidents to people, departments and tags of WeCom, by an application of theirs. Robots of groups are in
 * {@code dev.tocsin.adapters.wecom}.
 */
@NullMarked
package dev.tocsin.adapters.wechat;

import org.jspecify.annotations.NullMarked;
