package dev.tocsin.adapters.wechat;

import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.StatusReply;
import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.List;
import java.util.Map;

class WechatNotifierContractTests extends NotifierContractTest<WechatNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("api_secret", "canary-0123456789", "corp_id", "wwacme", "agent_id", "1000002", "to_user", "@all");
    }

    @Override
    protected List<StatusReply> acceptance() {
        return List.of(
                Reaction.status(200).body("{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"token-0123456789\"}"),
                Reaction.status(200).body("{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":\"m1\"}"));
    }
}
