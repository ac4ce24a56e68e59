package org.slatecard.transfer.internal.check;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.check.Outcome.Agreed;
import org.slatecard.transfer.internal.check.Outcome.Broken;
import org.slatecard.transfer.internal.check.Outcome.Declined;
import org.slatecard.transfer.internal.check.Outcome.Stage;
import org.slatecard.transfer.internal.check.Outcome.Stopped;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.tls.Handshake.Ending;
import org.slatecard.transfer.internal.tls.Offer;

/** Makes an offer as often as it takes until the server answers it, within limits and with growing pauses. */
final class PatientProbe {
    /** A handshake that breaks off this often does not do so by chance. */
    private static final int BROKEN_ATTEMPTS = 3;

    private final Site site;
    private final Heard heard;

    PatientProbe(Site site, Heard heard) {
        this.site = site;
        this.heard = heard;
    }

    /** The server's answer, or the last thing that kept it from answering. */
    Outcome ask(Offer offer) throws InterruptedException {
        return ask(offer, false, site.limits().reply());
    }

    /** The same, with the server's features on the way and that much patience for its banner. */
    Outcome ask(Offer offer, boolean features, Duration patience) throws InterruptedException {
        if (site.deadline().isOver()) {
            return new Stopped(Verdict.SILENT, Stage.CONNECT, "");
        }
        Duration pause = site.limits().pause();
        int attempt = 1;
        Outcome outcome = once(offer, features, patience);
        while (attempt < attempts(outcome) && !site.deadline().isOver()) {
            Thread.sleep(pause.toMillis() + ThreadLocalRandom.current().nextLong(pause.toMillis() + 1) / 2);
            pause = pause.multipliedBy(2);
            attempt++;
            outcome = once(offer, features, patience);
        }
        return outcome;
    }

    private Outcome once(Offer offer, boolean features, Duration patience) throws InterruptedException {
        site.gate().enter();
        try {
            Outcome outcome = new Conversation(site, heard).offer(offer, features, patience);
            if (outcome instanceof Stopped stopped && stopped.verdict() == Verdict.TURNED_AWAY) {
                site.gate().narrow();
            }
            return outcome;
        } finally {
            site.gate().leave();
        }
    }

    private static boolean mayBeChance(Ending ending) {
        return ending == Ending.CLOSED || ending == Ending.ALERT;
    }

    private int attempts(Outcome outcome) {
        return switch (outcome) {
            case Agreed agreed -> 1;
            case Declined declined -> 1;
            case Broken broken -> mayBeChance(broken.ending()) ? BROKEN_ATTEMPTS : 1;
            case Stopped stopped -> stopped.verdict() == Verdict.TURNED_AWAY ? site.limits().attempts() : 1;
        };
    }
}
