package dev.tocsin.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.server.api1.Scene;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PageEndpointTests {
    private static final String HOME = "/";
    private static final Pattern DELIVERY = Pattern.compile("/deliveries/dlv_[0-9a-f]+");
    private static final Pattern ALERT = Pattern.compile("/alerts/[0-9a-f]{16}");

    @AutoClose
    private final Scene scene;

    PageEndpointTests(@TempDir Path folder) {
        scene = new Scene(folder);
    }

    /** {@return the first address of a kind on a page} */
    private static String address(String page, Pattern kind) {
        Matcher address = kind.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group();
    }

    @Test
    void showsAlertsSilencesAndDeliveries() throws Exception {
        scene.fire("Disk", "ops");
        scene.awaited(HOME, "state delivered");
        scene.clock.advance(Duration.ofMinutes(2));
        scene.fire("Lag", "slow");
        scene.silence("Lag");
        String home = scene.awaited(HOME, "state trying");
        assertThat(home)
                .contains("<span class=\"state ready\">ready</span>: alerts are accepted · ")
                .contains("<span class=\"state firing\">firing</span> "
                        + "<span class=\"labels\"><b>Disk</b> <code>team=ops</code> </span><time datetime=\"2026-11-23T12:00:00Z\""
                        + " title=\"2026-11-23 12:00:00 UTC\">2 min ago</time></a>")
                .contains("<span class=\"state silenced\">silenced</span> <span class=\"labels\"><b>Lag</b> ")
                .contains("<code>{alertname=&quot;Lag&quot;}</code> <span class=\"state active\">active</span>, ends "
                        + "<time datetime=\"2026-11-23T13:02:00Z\" title=\"2026-11-23 13:02:00 UTC\">in 1 h</time>"
                        + "<p class=\"soft\">by ann: known</p>")
                .contains("<span class=\"state delivered\">delivered</span> <b>ops</b> through hook <time ")
                .contains("<p class=\"soft\"><code>{}/{team=&quot;ops&quot;}:{alertname=&quot;Disk&quot;}</code>"
                        + " first notification</p>");
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        assertThat(scene.get(HOME).body())
                .contains("<h2>Alerts</h2><p class=\"soft\">nothing is firing</p>")
                .contains("<h2>Silences</h2><p class=\"soft\">nothing is silenced</p>")
                .contains("<h2>Last deliveries</h2><p class=\"soft\">nothing was delivered yet</p>");
    }

    @Test
    void leadsToTheWholeLifeOfADelivery() throws Exception {
        scene.fire("Lag", "db");
        String home = scene.awaited(HOME, "state waiting");
        String page = scene.awaited(address(home, DELIVERY), "attempt 1, ");
        assertThat(page)
                .contains("<h1>Delivery to db</h1><p><span class=\"state waiting\">waiting</span></p>")
                .contains("<dt>through</dt><dd>hook</dd>")
                .contains("<span class=\"state firing\">firing</span></a></li>")
                .contains("<li><time datetime=\"2026-11-23T12:00:00Z\">2026-11-23 12:00:00 UTC</time>"
                        + "<p>decided: first notification</p></li>")
                .contains("<p>attempt 1, 0 ms: status 503</p>")
                .contains("<p>made to wait until 2026-11-23 12:01:00 UTC for the next attempt</p>");
    }

    @Test
    void leadsToWhoIsToldOfAnAlert() throws Exception {
        scene.fire("Disk", "ops");
        String home = scene.awaited(HOME, "state delivered");
        assertThat(scene.get(address(home, ALERT)).body())
                .contains("<h1>Alert Disk</h1><p><span class=\"state firing\">firing</span> since "
                        + "<time datetime=\"2026-11-23T12:00:00Z\">2026-11-23 12:00:00 UTC</time></p>")
                .contains("<dt>team</dt><dd>ops</dd>")
                .contains(
                        "<b>ops</b> <code>{}/{team=&quot;ops&quot;}:{alertname=&quot;Disk&quot;}</code><p>told, looked at next ")
                .containsPattern("<span class=\"state delivered\">delivered</span> "
                        + "<a href=\"/deliveries/dlv_\\w+\">first notification</a>");
    }

    @Test
    void saysSinceWhenAnAlertIsOver() throws Exception {
        scene.fire("Disk", "ops");
        String address = address(scene.awaited(HOME, "state delivered"), ALERT);
        scene.clock.advance(Duration.ofMinutes(2));
        scene.post("/api/v2/alerts", "application/json", """
                [{"labels":{"alertname":"Disk","team":"ops"},"endsAt":"2026-11-23T12:01:30Z"}]""");
        assertThat(scene.get(address).body())
                .contains(
                        "<span class=\"state resolved\">resolved</span> since <time datetime=\"2026-11-23T12:01:30Z\">");
    }

    @Test
    void showsWhatWouldReorderIt() throws Exception {
        scene.post("/api/v2/alerts", "application/json", """
                [{"labels":{"alertname":"Disk","x":"a\\u202Eb\\u2066c","y":"القرص\\r"}}]""");
        assertThat(scene.get(HOME).body())
                .contains("<code>x=a\\u202Eb\\u2066c", "<code>y=القرص\\r<")
                .doesNotContain("\u202E", "\u2066");
    }

    @Test
    void takesNothingThatIsSaidForMarkup() throws Exception {
        String alert = """
                [{"labels":{"alertname":"<script>alert(1)</script>","x":"\\"'&\\u0007"},
                  "annotations":{"<b>":"<img src=x onerror=alert(1)>"},"generatorURL":"javascript:alert(1)"}]""";
        assertThat(scene.post("/api/v2/alerts", "application/json", alert).statusCode())
                .isEqualTo(200);
        String home = scene.get(HOME).body();
        assertThat(home)
                .contains("<b>&lt;script&gt;alert(1)&lt;/script&gt;</b> <code>x=&quot;&#39;&amp;\\u0007<")
                .doesNotContain("<script");
        assertThat(scene.get(address(home, ALERT)).body())
                .contains("<title>Alert &lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("<dd>&lt;img src=x onerror=alert(1)&gt;</dd>")
                .contains("<p>comes from javascript:alert(1)</p>")
                .doesNotContain("<script", "<img");
    }

    @Test
    void showsFiftyOfEachAndSaysHowManyThereAre() throws Exception {
        for (int i = 0; i < 51; i++) {
            scene.fire("Disk" + i, "ops");
        }
        String home = scene.get(HOME).body();
        assertThat(home).contains("<h2>Alerts: 50 of 51</h2>");
        assertThat(ALERT.matcher(home).results()).hasSize(50);
        assertThat(DELIVERY.matcher(home).results().count()).isLessThanOrEqualTo(50);
    }

    @Test
    void allowsABrowserNothingButToShowIt() throws Exception {
        HttpResponse<String> home = scene.get(HOME);
        assertThat(home.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(home.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'"));
        assertThat(home.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(home.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    }

    @Test
    void saysThatThereIsNoSuchThing() throws Exception {
        HttpResponse<String> reply = scene.get("/deliveries/dlv_0");
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("<h1>There is no such delivery</h1>");
        assertThat(scene.get("/alerts/<x>").body()).contains("<h1>There is no such alert</h1>");
    }
}
