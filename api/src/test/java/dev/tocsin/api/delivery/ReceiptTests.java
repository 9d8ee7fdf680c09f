package dev.tocsin.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.ApiKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptTests {
    private final Receipt receipt = Receipt.of(new Verdict.Refused("no such service"));

    @Test
    void tellsWhatBecameOfADelivery() {
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.reference()).isEqualTo(Optional.empty());
        assertThat(receipt).hasToString("refused: no such service");
    }

    @Test
    void isWrittenAsAResultOfItsKind() {
        assertThat(new ApiKind("receipt").write(receipt))
                .hasToString("{\"outcome\":\"refused\",\"detail\":\"no such service\",\"reference\":null}");
    }
}
