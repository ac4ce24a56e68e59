package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.Inet6Address;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.internal.net.Deadline;
import org.slatecard.transfer.internal.net.OpenSockets;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Site;

/** Does what a camera does for an upload, and then what tells more than a camera would. */
final class Rehearser {
    private static final int PASSWORD_WANTED = 331;
    /** Nobody's user name. */
    private static final String STRANGER = "slatecard";

    private final RehearsalPlan plan;
    private final Site site;
    private final Steps steps;
    private final List<Upload> uploads = new CopyOnWriteArrayList<>();

    Rehearser(RehearsalPlan plan, Site site) {
        this.plan = plan;
        this.site = site;
        steps = new Steps(plan.password());
    }

    List<RehearsalStep> run() throws InterruptedException {
        try {
            upload();
            uploadWithoutResuming();
            clearText();
        } catch (Ended e) {
            return steps.taken(); // the last step says why
        }
        return steps.taken();
    }

    /** Where the files are that the server may have of a rehearsal that was given up; for any thread. */
    List<String> left() {
        return uploads.stream().filter(Upload::isUnderWay).map(Upload::path).toList();
    }

    /** Deletes them from another connection; for any thread. What could not be deleted is left. */
    void deleteWhatIsLeft(OpenSockets sockets, Duration longest) throws IOException, Stop {
        Site again = new Site(site.server(), site.address(), site.limits(), sockets, site.gate(), Deadline.in(longest));
        try (SecureLogin other = loggedIn(again)) {
            for (Upload each : uploads.stream().filter(Upload::isUnderWay).toList()) {
                if (each.isRepeated()) {
                    other.dialogue().ask("DELE " + each.name() + Overwriting.RENAMED);
                }
                each.delete(other.dialogue());
            }
        } catch (Ended e) {
            return; // the server does not let itself be logged in to
        }
    }

    private void upload() throws Ended {
        try (SecureLogin login = new SecureLogin(plan, site)) {
            login.secure(steps);
            login.logIn(steps);
            Upload upload = begun(login);
            if (!open(upload, login)) {
                throw new Ended();
            }
            boolean whole = steps.isTaken(Kind.STORE_RESUMED, () -> upload.store(true), login::dialogue);
            if (whole) {
                steps.isTaken(Kind.SIZE, upload::compareSize, login::dialogue);
                steps.isTaken(Kind.MDTM,
                        () -> Clocks.compare(login.dialogue().ask("MDTM " + upload.name()), Instant.now()),
                        login::dialogue);
                steps.isTaken(Kind.OVERWRITE, () -> overwrite(upload, login), login::dialogue);
            }
            if (plan.passive() && (whole || steps.endsWith(RehearsalProblem.DATA_UNREACHABLE))) {
                steps.isTaken(Kind.PORTS, () -> new PassivePorts(site, login.dialogue()).look(), login::dialogue);
            }
            cleanUp(upload, login);
            if (!whole) {
                throw new Ended();
            }
            steps.isTaken(Kind.QUIT, () -> quit(login), login::dialogue);
        }
    }

    /** A server that hangs up instead of answering has all that it was to get. */
    private static void quit(SecureLogin login) {
        try {
            login.dialogue().ask("QUIT");
        } catch (IOException e) {
            return;
        }
    }

    private Upload begun(SecureLogin login) {
        Upload upload = new Upload(plan, site, login);
        uploads.add(upload);
        return upload;
    }

    private static void overwrite(Upload upload, SecureLogin login) throws IOException, Stop {
        Upload second = upload.again();
        second.open();
        new Overwriting(upload, second, login.dialogue()).look();
    }

    /** In passive mode both ways are tried, since it is not documented which one a camera goes. */
    private boolean open(Upload upload, SecureLogin login) {
        if (!plan.passive()) {
            return steps.isTaken(Kind.PORT, upload::active, login::dialogue);
        }
        boolean old = site.address().getAddress() instanceof Inet6Address
                || steps.isTaken(Kind.PASV, upload::passive, login::dialogue);
        boolean extended = steps.isTaken(Kind.EPSV, upload::extendedPassive, login::dialogue);
        return old && extended;
    }

    private void cleanUp(Upload upload, SecureLogin login) {
        if (!upload.isStored()) {
            return;
        }
        steps.isTaken(Kind.DELETE, () -> {
            try {
                upload.delete(login.dialogue());
            } catch (IOException e) {
                deleteFromAnotherConnection(upload);
            }
        }, login::dialogue);
    }

    /** A server may end the connection over a failed transfer and keep what it has of the file. */
    private void deleteFromAnotherConnection(Upload upload) throws Stop {
        try (SecureLogin other = loggedIn(site)) {
            upload.delete(other.dialogue());
        } catch (Ended | IOException e) {
            throw new Stop(RehearsalProblem.FILE_LEFT, upload.path(), "");
        }
    }

    private SecureLogin loggedIn(Site where) throws Ended {
        SecureLogin login = new SecureLogin(plan, where);
        if (login.logInUnseen().isPresent()) {
            throw new Ended();
        }
        return login;
    }

    private void uploadWithoutResuming() throws InterruptedException {
        AtomicReference<SecureLogin> attempt = new AtomicReference<>();
        Optional<Found> refused = new Patience(site).with(() -> {
            attempt.set(new SecureLogin(plan, site));
            return attempt.get().logInUnseen();
        });
        try (SecureLogin login = attempt.get()) {
            Upload upload = begun(login);
            steps.isTaken(Kind.STORE_FRESH, () -> {
                if (refused.isPresent()) {
                    throw new Stop(refused.get());
                }
                upload.open();
                upload.store(false);
            }, login::dialogue);
            cleanUp(upload, login);
        }
    }

    private void clearText() {
        Dialogue[] dialogue = new Dialogue[1];
        steps.isTaken(Kind.CLEAR_TEXT, () -> {
            try (ServerConnection connection = ServerConnection.open(site)) {
                dialogue[0] = new Dialogue(connection);
                dialogue[0].greeting(site.limits().reply());
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
