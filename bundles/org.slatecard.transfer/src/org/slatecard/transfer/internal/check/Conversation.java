package org.slatecard.transfer.internal.check;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.check.Outcome.Agreed;
import org.slatecard.transfer.internal.check.Outcome.Broken;
import org.slatecard.transfer.internal.check.Outcome.Declined;
import org.slatecard.transfer.internal.check.Outcome.Stage;
import org.slatecard.transfer.internal.check.Outcome.Stopped;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Foreign;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.tls.Handshake;
import org.slatecard.transfer.internal.tls.Handshake.Ending;
import org.slatecard.transfer.internal.tls.Offer;
import org.slatecard.transfer.internal.tls.TooMuch;

/** One connection to a server: its banner, AUTH TLS (RFC 4217, 4), and a handshake with an offer. */
final class Conversation {
    private static final int SERVICE_SOON = 120;

    private final Site site;
    private final Heard heard;
    private Stage stage = Stage.CONNECT;
    private String said = "";

    Conversation(Site site, Heard heard) {
        this.site = site;
        this.heard = heard;
    }

    /**
     * Makes an offer.
     *
     * @param features whether to ask for the server's features on the way
     * @param patience how long to wait for the banner
     */
    Outcome offer(Offer offer, boolean features, Duration patience) {
        try (ServerConnection connection = ServerConnection.open(site)) {
            stage = Stage.BANNER;
            Optional<Stopped> unfit = greet(connection, patience);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            if (features) {
                stage = Stage.FEATURES;
                heard.features(remember(connection.ask("FEAT")));
                heard.system(remember(connection.ask("SYST")));
            }
            stage = Stage.AUTH;
            Reply reply = remember(connection.ask("AUTH TLS"));
            if (!reply.isPositive()) {
                return new Stopped(refusal(reply), stage, reply.text());
            }
            heard.unasked(connection.drop());
            return result(Handshake.over(connection.handshakeInput(site.limits().handshake()), connection.output(),
                    offer, site.server().host()));
        } catch (IOException e) {
            return new Stopped(verdict(e), stage, said);
        }
    }

    private Optional<Stopped> greet(ServerConnection connection, Duration patience) throws IOException {
        Reply banner = remember(connection.reply(patience));
        if (banner.code() == SERVICE_SOON) {
            banner = remember(connection.reply());
        }
        heard.banner(banner);
        if (!banner.isFtp()) {
            return Optional.of(new Stopped(Foreign.service(banner), stage, said));
        }
        return banner.isPositive() ? Optional.empty() : Optional.of(new Stopped(Verdict.TURNED_AWAY, stage, said));
    }

    private Reply remember(Reply reply) {
        said = reply.text();
        return reply;
    }

    private static Verdict refusal(Reply reply) {
        if (!reply.isFtp()) {
            return Verdict.NOT_FTP;
        }
        return reply.isTransient() ? Verdict.TURNED_AWAY : Verdict.NO_AUTH_TLS;
    }

    private Verdict verdict(IOException failure) {
        if (failure instanceof TooMuch) {
            return Verdict.OVERSIZED;
        }
        if (stage == Stage.CONNECT) {
            return ServerConnection.isRefused(failure) ? Verdict.CLOSED : Verdict.UNREACHABLE;
        }
        return failure instanceof SocketTimeoutException ? Verdict.SILENT : Verdict.TURNED_AWAY;
    }

    private static Outcome result(Handshake handshake) {
        if (handshake.ending() == Ending.COMPLETED || handshake.isCertificateRequested()) {
            return new Agreed(handshake.negotiation().orElseThrow());
        }
        int alert = handshake.alert().orElse(-1);
        return handshake.isDeclined()
                ? new Declined(alert)
                : new Broken(handshake.ending(), handshake.negotiation().isPresent(), alert);
    }
}
