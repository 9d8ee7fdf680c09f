package dev.tocsin.checks.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What happens to alerts from day to day. */
final class Stories {
    private Stories() {}

    static List<Story> all() {
        return Stream.of(beginningsAndEnds(), repetitions(), groups(), receivers(), heldBack())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Story> beginningsAndEnds() {
        return List.of(
                Story.of("begins")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .until(5_000),
                Story.of("ends")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.ends("a"))
                        .told(3_000, "-a")
                        .until(5_000),
                Story.of("ends-early")
                        .at(0, scene -> scene.fires("a"))
                        .at(400, scene -> scene.ends("a"))
                        .until(3_000),
                Story.of("begins-again")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.ends("a"))
                        .told(3_000, "-a")
                        .at(4_000, scene -> scene.fires("a"))
                        .told(5_000, "+a"),
                Story.of("flaps-between-two-looks")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.ends("a"))
                        .at(2_200, scene -> scene.fires("a"))
                        .at(3_800, scene -> scene.ends("a"))
                        .told(5_000, "-a"),
                Story.of("ends-as-it-said")
                        .at(0, scene -> scene.fires("a", Duration.ZERO, Duration.ofSeconds(2)))
                        .told(1_000, "+a")
                        .told(3_000, "-a"),
                Story.of("is-not-heard-of-again")
                        .timesOut()
                        .at(0, scene -> scene.firesOpenly("a"))
                        .told(1_000, "+a")
                        .told(3_000, "-a"),
                Story.of("fired-for-long")
                        .at(0, scene -> scene.fires("a", Duration.ofHours(1), Duration.ofHours(2)))
                        .told(0, "+a")
                        .at(800, scene -> scene.fires("b"))
                        .told(2_000, "+a +b"));
    }

    private static List<Story> repetitions() {
        return List.of(
                Story.of("posted-again")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.postAgain("a"))
                        .until(5_000),
                Story.of("repeated")
                        .repeatedAfter("3s")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .told(5_000, "+a"),
                Story.of("says-something-else")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.post("a", alarm -> alarm.saying(Map.of("summary", "<worse> & more"))))
                        .at(2_200, scene -> scene.fires("b"))
                        .told(3_000, "+a +b"));
    }

    private static List<Story> groups() {
        return List.of(
                Story.of("joins")
                        .at(0, scene -> scene.fires("b"))
                        .at(400, scene -> scene.fires("a"))
                        .told(1_000, "+a +b")
                        .at(1_800, scene -> scene.fires("c"))
                        .told(3_000, "+a +b +c"),
                Story.of("ends-in-part")
                        .at(0, scene -> scene.fires("a", "b"))
                        .told(1_000, "+a +b")
                        .at(1_800, scene -> scene.ends("a"))
                        .told(3_000, "-a +b")
                        .at(5_800, scene -> scene.ends("b"))
                        .told(7_000, "-b"),
                Story.of("each-alone")
                        .groupedBy("'...'")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.fires("b"))
                        .told(2_800, "+b"),
                Story.of("all-together")
                        .groupedBy("")
                        .at(0, scene -> scene.fires("a", "b"))
                        .told(1_000, "+a +b"),
                Story.of("nested")
                        .route("routes: [{matchers: ['name=\"b\"'], group_wait: 2s}]")
                        .at(0, scene -> scene.fires("a", "b"))
                        .told(1_000, "+a")
                        .told(2_000, "+b"));
    }

    private static List<Story> receivers() {
        return List.of(
                Story.of("ends-unheard")
                        .webhook("send_resolved: false")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.ends("a"))
                        .at(4_000, scene -> scene.fires("a"))
                        .told(5_000, "+a"),
                Story.of("is-cut")
                        .webhook("max_alerts: 1")
                        .at(0, scene -> scene.fires("a", "b", "c"))
                        .told(1_000, "+a"),
                Story.of("goes-to-two")
                        .beside("other")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .told(1_000, "other", "+a")
                        .at(1_800, scene -> scene.ends("a"))
                        .told(3_000, "-a")
                        .told(3_000, "other", "-a"));
    }

    private static List<Story> heldBack() {
        return List.of(
                Story.of("silenced-before")
                        .at(0, scene -> scene.isSilenced("a"))
                        .at(200, scene -> scene.fires("a"))
                        .at(1_800, Scene::isSilencedNoMore)
                        .told(3_200, "+a"),
                Story.of("silenced-for-a-while")
                        .at(0, scene -> scene.isSilenced("a", Duration.ofSeconds(2)))
                        .at(200, scene -> scene.fires("a"))
                        .told(3_200, "+a"),
                Story.of("silenced-after")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.isSilenced("a"))
                        .at(3_800, Scene::isSilencedNoMore)
                        .until(6_000),
                Story.of("silenced-in-part")
                        .at(0, scene -> scene.isSilenced("b"))
                        .at(200, scene -> scene.fires("a", "b"))
                        .told(1_200, "+a")
                        .at(1_800, Scene::isSilencedNoMore)
                        .told(3_200, "+a +b"),
                Story.of("silenced-in-between")
                        .at(0, scene -> scene.fires("a", "b"))
                        .told(1_000, "+a +b")
                        .at(1_800, scene -> scene.isSilenced("b"))
                        .at(2_200, scene -> scene.fires("c"))
                        .told(3_000, "+a +c")
                        .at(3_800, Scene::isSilencedNoMore)
                        .toldByAlertmanager(5_000, "+a +b +c"),
                Story.of("ends-in-silence")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a")
                        .at(1_800, scene -> scene.isSilenced("a"))
                        .at(2_200, scene -> scene.ends("a"))
                        .toldByTocsin(3_000, "-a"),
                Story.of("inhibited")
                        .groupedBy("name")
                        .at(0, scene -> scene.firesWith("s", "role", "source"))
                        .told(1_000, "+s")
                        .at(400, scene -> scene.firesWith("t", "role", "target"))
                        .at(3_800, scene -> scene.ends("s"))
                        .told(5_000, "-s")
                        .told(5_400, "+t"),
                Story.of("ends-inhibited")
                        .groupedBy("name")
                        .at(0, scene -> scene.firesWith("t", "role", "target"))
                        .told(1_000, "+t")
                        .at(1_800, scene -> scene.firesWith("s", "role", "source"))
                        .at(2_200, scene -> scene.ends("t"))
                        .told(2_800, "+s")
                        .toldByTocsin(3_000, "-t")
                        .until(5_000),
                Story.of("muted")
                        .route("mute_time_intervals: [always]")
                        .at(0, scene -> scene.fires("a"))
                        .until(3_000),
                Story.of("inactive")
                        .route("active_time_intervals: [never]")
                        .at(0, scene -> scene.fires("a"))
                        .until(3_000),
                Story.of("active-and-not-muted")
                        .route("active_time_intervals: [always], mute_time_intervals: [never]")
                        .at(0, scene -> scene.fires("a"))
                        .told(1_000, "+a"));
    }
}
