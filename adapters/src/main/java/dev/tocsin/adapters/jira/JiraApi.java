package dev.tocsin.adapters.jira;

import java.net.URI;

/** Which of Jira's two products is called; they search in different ways. */
public enum JiraApi {
    /** {@link #CLOUD} for a host of {@code atlassian.net}, else {@link #DATACENTER}. */
    AUTO,
    /** Jira Cloud. */
    CLOUD,
    /** Jira Data Center, on a host of one's own. */
    DATACENTER;

    private static final String CLOUD_HOST = ".atlassian.net";

    /** {@return the address of the search below an API's address, without a slash at its end} */
    String search(URI api) {
        String base = api.toString().replaceFirst("/$", "");
        return isCloud(api) ? base.replaceFirst("/(2|latest)$", "/3") + "/search/jql" : base + "/search";
    }

    private boolean isCloud(URI api) {
        return this == CLOUD
                || this == AUTO && api.getHost() != null && api.getHost().endsWith(CLOUD_HOST);
    }
}
