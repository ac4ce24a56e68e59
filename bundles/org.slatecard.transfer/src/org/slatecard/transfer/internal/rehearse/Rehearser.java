package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.Inet6Address;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Site;

/** Does what a camera does for an upload, and then what tells more than a camera would. */
final class Rehearser {
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
    private static final DateTimeFormatter MODIFIED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int PASSWORD_WANTED = 331;
    /** Nobody's user name. */
    private static final String STRANGER = "slatecard";

    private final RehearsalPlan plan;
    private final Site site;
    private final Steps steps = new Steps();

    Rehearser(RehearsalPlan plan, Site site) {
        this.plan = plan;
        this.site = site;
    }

    List<RehearsalStep> run() {
        try {
            upload();
            uploadWithoutResuming();
            clearText();
        } catch (Ended e) {
            return steps.taken(); // the last step says why
        }
        return steps.taken();
    }

    private void upload() throws Ended {
        try (SecureLogin login = new SecureLogin(plan, site)) {
            login.secure(steps);
            login.logIn(steps);
            Upload upload = new Upload(plan.camera(), site, login);
            if (open(upload, login)) {
                boolean whole = steps.isTaken(Kind.STORE_RESUMED, () -> upload.store(true), login::dialogue);
                if (whole) {
                    steps.isTaken(Kind.SIZE, upload::compareSize, login::dialogue);
                    steps.isTaken(Kind.MDTM, () -> compareClocks(upload, login), login::dialogue);
                }
                cleanUp(upload, login);
                if (!whole) {
                    throw new Ended();
                }
            } else {
                throw new Ended();
            }
            steps.isTaken(Kind.QUIT, () -> login.dialogue().ask("QUIT"), login::dialogue);
        }
    }

    /** In passive mode both ways are tried, since it is not documented which one a camera goes. */
    private boolean open(Upload upload, SecureLogin login) {
        if (!plan.passive()) {
            return steps.isTaken(Kind.PORT, upload::active, login::dialogue);
        }
        boolean old = hasIpv6() || steps.isTaken(Kind.PASV, upload::passive, login::dialogue);
        boolean extended = steps.isTaken(Kind.EPSV, upload::extendedPassive, login::dialogue);
        return old && extended;
    }

    private boolean hasIpv6() {
        return site.address().getAddress() instanceof Inet6Address;
    }

    private void cleanUp(Upload upload, SecureLogin login) {
        if (!upload.isStored()) {
            return;
        }
        steps.isTaken(Kind.DELETE, () -> {
            try {
                upload.delete();
            } catch (IOException e) {
                deleteFromAnotherConnection(upload);
            }
        }, login::dialogue);
    }

    /** A server may end the connection over a failed transfer and keep what it has of the file. */
    private void deleteFromAnotherConnection(Upload upload) throws IOException, Stop {
        try (SecureLogin other = new SecureLogin(plan, site)) {
            Steps unseen = new Steps();
            other.secure(unseen);
            other.logIn(unseen);
            Dialogue.require(other.dialogue().ask("DELE " + upload.name()), RehearsalProblem.FILE_LEFT, upload.name());
        } catch (Ended e) {
            throw new Stop(RehearsalProblem.FILE_LEFT, upload.name(), "");
        }
    }

    private static void compareClocks(Upload upload, SecureLogin login) throws IOException, Stop {
        Reply reply = login.dialogue().ask("MDTM " + upload.name());
        if (reply.code() != 213 || reply.text().length() < 18) {
            return;
        }
        try {
            LocalDateTime server = LocalDateTime.parse(reply.text().substring(4, 18), MODIFIED);
            Duration difference = Duration.between(server, LocalDateTime.now(ZoneOffset.UTC)).abs();
            if (difference.compareTo(CLOCKS_MAY_DIFFER) > 0) {
                throw new Stop(RehearsalProblem.CLOCK_DIFFERS, Long.toString(difference.toMinutes()));
            }
        } catch (DateTimeException e) {
            return; // whatever it says, it is no time
        }
    }

    private void uploadWithoutResuming() {
        try (SecureLogin login = new SecureLogin(plan, site)) {
            Steps unseen = new Steps();
            login.secure(unseen);
            login.logIn(unseen);
            login.dialogue().takeExchanges();
            Upload upload = new Upload(plan.camera(), site, login);
            steps.isTaken(Kind.STORE_FRESH, () -> {
                if (!plan.passive()) {
                    upload.active();
                } else if (hasIpv6()) {
                    upload.extendedPassive();
                } else {
                    upload.passive(); // the other upload went the extended way
                }
                upload.store(false);
            }, login::dialogue);
            cleanUp(upload, login);
        } catch (Ended e) {
            steps.isTaken(Kind.STORE_FRESH, () -> {
                throw new IOException();
            }, () -> null);
        }
    }

    private void clearText() {
        Dialogue[] dialogue = new Dialogue[1];
        steps.isTaken(Kind.CLEAR_TEXT, () -> {
            try (ServerConnection connection = ServerConnection.open(site)) {
                dialogue[0] = new Dialogue(connection);
                dialogue[0].greeting();
                Reply reply = dialogue[0].ask("USER " + STRANGER);
                if (reply.code() == PASSWORD_WANTED) {
                    throw new Stop(RehearsalProblem.CLEAR_TEXT_LOGIN, reply.text());
                }
            } catch (IOException e) {
                return; // a server that hangs up takes no user name
            }
        }, () -> dialogue[0]);
    }
}
