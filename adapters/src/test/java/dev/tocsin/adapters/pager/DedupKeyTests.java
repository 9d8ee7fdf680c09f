package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DedupKeyTests {
    @Test
    void joinsServiceAndIncidentWithDashesForSpaces() {
        assertThat(DedupKey.of("core", "critical:Queue lag")).isEqualTo("core:critical:Queue-lag");
        assertThat(DedupKey.of("data base", "a  b")).isEqualTo("data-base:a--b");
    }

    @Test
    void isADigestWhereItWouldBeTooLong() {
        assertThat(DedupKey.of("core", "k".repeat(250))).isEqualTo("core:" + "k".repeat(250));
        assertThat(DedupKey.of("core", "k".repeat(251)))
                .isEqualTo("f83909ec5837f3fd7b7f61ef5852e5a5b7036af8ff74ef9614b8065e83e8065e");
    }
}
