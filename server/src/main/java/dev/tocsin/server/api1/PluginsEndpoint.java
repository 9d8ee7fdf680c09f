package dev.tocsin.server.api1;

import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.util.List;

/**
 * Shows the plugins that receivers may configure, and what each promises.
 *
 * @param registry knows them
 */
record PluginsEndpoint(Registry registry) {
    Reply list(Call call) {
        Query.of(call, List.of());
        List<Json> plugins =
                registry.plugins().stream().map(PluginsEndpoint::line).toList();
        return Reply.json(
                200, Json.members().with("plugins", Json.items(plugins)).build());
    }

    private static Json line(PluginContract contract) {
        return Json.members()
                .with("group", contract.id().group())
                .with("plugin_name", contract.id().name())
                .with("aliases", Json.texts(contract.aliases()))
                .with("doc", contract.doc())
                .build();
    }

    Reply show(Call call) {
        Query.of(call, List.of());
        String[] path = call.path().split("/", -1);
        PluginContract contract = registry.plugin(path[path.length - 2], path[path.length - 1]);
        return Reply.json(200, ContractJson.write(contract));
    }
}
