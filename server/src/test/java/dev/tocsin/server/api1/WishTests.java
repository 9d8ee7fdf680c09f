package dev.tocsin.server.api1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people want of single deliveries. */
@Timeout(60)
class WishTests {
    private static final String DELIVERIES = "/api/v1/deliveries";
    private static final String JSON = "application/json";

    @AutoClose
    private final Scene scene;

    WishTests(@TempDir Path folder) {
        scene = new Scene(folder);
    }

    @Test
    void cancelsADeliveryThatWaitsOnce() throws Exception {
        scene.happen();
        String id = Answers.id(scene.get(DELIVERIES + "?state=waiting").body());
        String cancel = DELIVERIES + "/" + id + "/cancel";
        HttpResponse<String> reply = scene.post(cancel, JSON, "{\"by\":\"ann\",\"why\":\"planned\"}");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body())
                .contains("\"id\":\"" + id + "\",\"state\":\"cancelled\"")
                .contains("\"detail\":\"ann wanted it no more: planned\"");
        assertThat(unfit(cancel))
                .isEqualTo("[P822] delivery '" + id + "': it has ended, as cancelled; see 'tocsin deliveries --state"
                        + " waiting'");
    }

    @Test
    void cancelsNothingThatIsTried() throws Exception {
        scene.happen();
        String id = Answers.id(scene.get(DELIVERIES + "?state=trying").body());
        assertThat(unfit(DELIVERIES + "/" + id + "/cancel"))
                .isEqualTo("[P822] delivery '" + id
                        + "': it is being tried, and what is sent cannot be called back; try again in a moment");
    }

    @Test
    void replaysADeadLetter() throws Exception {
        scene.happen();
        String id = Answers.id(scene.get(DELIVERIES + "?state=refused").body());
        scene.mend();
        HttpResponse<String> reply =
                scene.post(DELIVERIES + "/" + id + "/replay", JSON, "{\"by\":\"ann\",\"why\":\"mended\"}");
        assertThat(reply.statusCode()).isEqualTo(200);
        String replayed = Answers.id(reply.body());
        assertThat(scene.awaited(DELIVERIES + "/" + replayed, "delivered"))
                .contains("\"reason\":\"first notification, replay of " + id + ", as ann wanted: mended\"");
        assertThat(unfit(DELIVERIES + "/" + id + "/replay"))
                .isEqualTo(
                        "[P822] delivery '" + id + "': nothing of it is left to tell: it was told since, or is over and"
                                + " forgotten; see 'tocsin explain " + id + "' for what it was");
        assertThat(unfit(DELIVERIES + "/" + replayed + "/replay"))
                .isEqualTo("[P822] delivery '" + replayed + "': it is no dead letter, but delivered; replay what was"
                        + " refused or has expired; see 'tocsin deliveries --state refused'");
    }

    @Test
    void tellsWhatIsWrongWithAWish() throws Exception {
        assertThat(scene.post(DELIVERIES + "/dlv_none/replay", JSON, "").statusCode())
                .isEqualTo(404);
        HttpResponse<String> reply = scene.post(DELIVERIES + "/dlv_none/cancel", JSON, "{\"by\":\"\",\"who\":1}");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Answers.said(reply.body()))
                .isEqualTo("[P306] member 'by' of the wish: '' has 0 characters, below the minimum 1; give 1 to 200"
                        + " characters, [P301] member 'who' of the wish: nothing has this name; did you mean 'why'?");
    }

    private String unfit(String path) throws Exception {
        HttpResponse<String> reply = scene.post(path, JSON, "");
        assertThat(reply.statusCode()).isEqualTo(409);
        return Answers.said(reply.body());
    }
}
