package dev.tocsin.contract.manifest;

import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A manifest: under each group, the entries of its plugins as {@link ContractJson} has them.
 *
 * @since 0.1
 */
public final class ManifestJson {
    private static final String ROOT = "manifest";
    private static final String FIX = "write it anew with 'tocsin manifest' of this version";

    private ManifestJson() {}

    /** {@return the manifest of these plugins: the groups in the order in which they come, and so the plugins in each} */
    public static Json.Members write(List<PluginContract> plugins) {
        Map<String, List<Json>> groups = new LinkedHashMap<>();
        for (PluginContract plugin : plugins) {
            groups.computeIfAbsent(plugin.id().group(), group -> new ArrayList<>())
                    .add(ContractJson.write(plugin));
        }
        MembersBuilder manifest = Json.members();
        groups.forEach((group, entries) -> manifest.with(group, Json.items(entries)));
        return manifest.build();
    }

    /**
     * Reads a manifest.
     *
     * @return its plugins in their order
     * @throws ProblemException if it is none, or has a plugin twice; with the place inside it
     */
    public static List<PluginContract> read(Json manifest) {
        try {
            List<PluginContract> plugins = entries(JsonEntry.of(manifest, ROOT, FIX));
            rejectDuplicates(plugins);
            return plugins;
        } catch (IllegalArgumentException unfit) {
            throw broken("its parts do not fit together");
        }
    }

    private static List<PluginContract> entries(JsonEntry groups) {
        List<PluginContract> plugins = new ArrayList<>();
        groups.names().forEach(group -> plugins.addAll(groups.each(group, ManifestJson::plugin)));
        return plugins;
    }

    /** The format comes first, as another one may have other keys. */
    private static PluginContract plugin(JsonEntry entry) {
        int format = entry.number("contract_version");
        if (format != Origin.FORMAT) {
            throw broken("found a contract of format " + format + "; expected " + Origin.FORMAT);
        }
        return ContractJson.read(entry);
    }

    private static void rejectDuplicates(List<PluginContract> plugins) {
        Set<PluginId> seen = new HashSet<>();
        for (PluginContract plugin : plugins) {
            if (!seen.add(plugin.id())) {
                throw broken("plugin '" + plugin.id() + "' is there twice");
            }
        }
    }

    private static ProblemException broken(String message) {
        return ProblemException.of(new Problem(Code.BROKEN_CONTRACT, ROOT, message, FIX));
    }
}
