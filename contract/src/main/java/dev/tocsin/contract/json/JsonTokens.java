package dev.tocsin.contract.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Sets up the JSON library: the limits that count are our own, so its are as wide as ours can be. */
final class JsonTokens {

    /** Does not intern names, as those of a payload are a stranger's. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_NESTING + 1)
                    .maxNumberLength(Limits.MAX_BYTES)
                    .maxStringLength(Limits.MAX_BYTES)
                    .maxNameLength(Limits.MAX_BYTES)
                    .build())
            .build();

    private JsonTokens() {}
}
