package org.slatecard.transfer.internal.net;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.tls.Handshake;
import org.slatecard.transfer.internal.tls.Handshake.Ending;
import org.slatecard.transfer.internal.tls.Offer;

/** Finds out what listens on a port that says nothing by itself. */
public final class PortProbe {
    private static final byte[] HTTP = "HTTP/".getBytes(StandardCharsets.US_ASCII);

    private final Site site;

    /** Looks at a server. */
    public PortProbe(Site site) {
        this.site = site;
    }

    /** What it is; empty where it keeps its silence. */
    public Optional<Verdict> identify() {
        if (speaksTls()) {
            return Optional.of(Verdict.IMPLICIT_TLS);
        }
        return speaksHttp() ? Optional.of(Verdict.HTTP) : Optional.empty();
    }

    private boolean speaksTls() {
        try (ServerConnection connection = ServerConnection.open(site)) {
            Handshake handshake = Handshake.over(connection.handshakeInput(site.limits().silence()),
                    connection.output(),
                    Offer.ofTls13(), site.server().host());
            return handshake.negotiation().isPresent() || handshake.ending() == Ending.ALERT;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean speaksHttp() {
        try (ServerConnection connection = ServerConnection.open(site)) {
            connection.send("OPTIONS * HTTP/1.0\r\n");
            byte[] start = connection.handshakeInput(site.limits().silence()).readNBytes(HTTP.length);
            return java.util.Arrays.equals(start, HTTP);
        } catch (IOException e) {
            return false;
        }
    }
}
