package org.slatecard.transfer.internal.check;

import org.bouncycastle.tls.AlertDescription;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.tls.Handshake;
import org.slatecard.transfer.internal.tls.Handshake.Ending;

/** Says why a handshake came to no result. */
public final class HandshakeReason {
    private HandshakeReason() {}

    /** The reason of a handshake that was not completed. */
    public static Text of(Handshake handshake) {
        return of(handshake.ending(), handshake.alert().orElse(-1));
    }

    static Text of(Ending ending, int alert) {
        return switch (ending) {
            case ALERT -> alert(alert);
            case CLOSED, COMPLETED -> TransferText.SUITE_CLOSED.with();
            case TIMED_OUT -> TransferText.SUITE_TIMED_OUT.with();
            case GARBLED -> TransferText.SUITE_GARBLED.with();
        };
    }

    static Text alert(int alert) {
        return TransferText.SUITE_ALERT.with(AlertDescription.getName((short) alert), alert);
    }
}
