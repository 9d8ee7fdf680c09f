/**
 * The plugins that come with Tocsin.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. Plugins are immutable and may be shared between threads, their
 * builders not.
 */
module dev.tocsin.adapters {
    requires transitive dev.tocsin.api;
    requires static transitive org.jspecify;

    exports dev.tocsin.adapters.console;
    exports dev.tocsin.adapters.dingtalk;
    exports dev.tocsin.adapters.discord;
    exports dev.tocsin.adapters.email;
    exports dev.tocsin.adapters.exec;
    exports dev.tocsin.adapters.feishu;
    exports dev.tocsin.adapters.googlechat;
    exports dev.tocsin.adapters.gotify;
    exports dev.tocsin.adapters.jira;
    exports dev.tocsin.adapters.matrix;
    exports dev.tocsin.adapters.mattermost;
    exports dev.tocsin.adapters.msteams;
    exports dev.tocsin.adapters.ntfy;
    exports dev.tocsin.adapters.oncall;
    exports dev.tocsin.adapters.opsgenie;
    exports dev.tocsin.adapters.pager;
    exports dev.tocsin.adapters.pushover;
    exports dev.tocsin.adapters.rocketchat;
    exports dev.tocsin.adapters.slack;
    exports dev.tocsin.adapters.sns;
    exports dev.tocsin.adapters.telegram;
    exports dev.tocsin.adapters.twilio;
    exports dev.tocsin.adapters.victorops;
    exports dev.tocsin.adapters.webex;
    exports dev.tocsin.adapters.webhook;
    exports dev.tocsin.adapters.wechat;
    exports dev.tocsin.adapters.wecom;
    exports dev.tocsin.adapters.zulip;
}
