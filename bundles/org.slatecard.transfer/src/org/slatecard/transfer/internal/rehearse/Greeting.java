package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.net.Foreign;
import org.slatecard.transfer.internal.net.PortProbe;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.Site;

/** The first words of a server, which tell whether it is one for FTP at all. */
final class Greeting {
    private static final int SERVICE_SOON = 120;

    private final Site site;
    private final Dialogue dialogue;

    Greeting(Site site, Dialogue dialogue) {
        this.site = site;
        this.dialogue = dialogue;
    }

    /** Waits for the greeting, and refuses what is none. */
    Reply require() throws IOException, Stop {
        Reply reply = first();
        if (reply.code() == SERVICE_SOON) {
            reply = dialogue.more();
        }
        if (!reply.isFtp()) {
            throw foreign(Foreign.service(reply), reply.text());
        }
        return Dialogue.require(reply, RehearsalProblem.GREETING_REFUSED);
    }

    /** What says nothing is asked in other protocols; where it knows none, it gets the rest of its time. */
    private Reply first() throws IOException, Stop {
        try {
            return dialogue.greeting(site.limits().silence());
        } catch (SocketTimeoutException e) {
            var service = new PortProbe(site).identify();
            if (service.isPresent()) {
                throw foreign(service.get(), "");
            }
            return dialogue.more();
        }
    }

    private Stop foreign(Verdict service, String said) {
        return new Stop(switch (service) {
            case IMPLICIT_TLS -> RehearsalProblem.SERVICE_IMPLICIT_TLS;
            case SSH -> RehearsalProblem.SERVICE_SSH;
            case HTTP -> RehearsalProblem.SERVICE_HTTP;
            default -> RehearsalProblem.SERVICE_FOREIGN;
        }, site.server().host(), Integer.toString(site.server().port()), said);
    }
}
