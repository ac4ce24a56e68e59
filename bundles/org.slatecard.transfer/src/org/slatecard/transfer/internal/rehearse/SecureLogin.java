package org.slatecard.transfer.internal.rehearse;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.internal.check.Advice;
import org.slatecard.transfer.internal.check.HandshakeReason;
import org.slatecard.transfer.internal.check.SoftwareGuess;
import org.slatecard.transfer.internal.net.Foreign;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.tls.Handshake;
import org.slatecard.transfer.internal.tls.HandshakeFailed;
import org.slatecard.transfer.internal.tls.Offer;
import org.slatecard.transfer.internal.tls.TlsChannel;

/** The control connection of a camera: from connecting to being logged in, step by step. */
final class SecureLogin implements Closeable {
    private static final int PASSWORD_WANTED = 331;

    private final RehearsalPlan plan;
    private final Site site;
    private final Offer offer;
    private ServerConnection connection;
    private Dialogue dialogue;
    private Reply greeting;
    private TlsChannel channel;

    SecureLogin(RehearsalPlan plan, Site site) {
        this.plan = plan;
        this.site = site;
        offer = Offer.of(plan.offer().suites());
    }

    Dialogue dialogue() {
        return dialogue;
    }

    /** Takes the steps up to the secured connection; none that sends anything of the user's. */
    void secure(Steps steps) throws Ended {
        steps.take(Kind.CONNECT, () -> {
            connection = connect();
            dialogue = new Dialogue(connection);
            dialogue.note(site.server().toString(), site.address().getAddress().getHostAddress());
        }, this::dialogue);
        steps.take(Kind.BANNER, () -> greeting = new Greeting(site, dialogue).require(), this::dialogue);
        steps.take(Kind.AUTH_TLS, this::startTls, this::dialogue);
        steps.take(Kind.HANDSHAKE, this::handshake, this::dialogue);
        steps.take(Kind.CERTIFICATE,
                () -> new TrustedServer(plan).require(channel.negotiation(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS)),
                this::dialogue);
    }

    private ServerConnection connect() throws Stop {
        try {
            return ServerConnection.open(site);
        } catch (IOException e) {
            throw new Stop(ServerConnection.isRefused(e)
                    ? RehearsalProblem.PORT_CLOSED
                    : RehearsalProblem.HOST_UNREACHABLE, site.server().host(), Integer.toString(site.server().port()));
        }
    }

    private void startTls() throws IOException, Stop {
        Reply reply = dialogue.ask("AUTH TLS");
        if (!reply.isPositive()) {
            boolean rewritten = Foreign.isRewritten(greeting, features());
            throw new Stop(rewritten ? RehearsalProblem.AUTH_REWRITTEN : RehearsalProblem.AUTH_REFUSED, reply.text());
        }
        int unasked = connection.drop();
        if (unasked > 0) {
            throw new Stop(RehearsalProblem.REPLIES_BEFORE_TLS, Integer.toString(unasked));
        }
    }

    /** What the server says of itself; nothing where it has had enough. */
    private Reply features() {
        try {
            return dialogue.ask("FEAT");
        } catch (IOException e) {
            return new Reply(0, List.of());
        }
    }

    private void handshake() throws Stop {
        try {
            channel = TlsChannel.open(connection.handshakeInput(site.limits().handshake()), connection.output(), offer,
                    site.server().host());
        } catch (HandshakeFailed e) {
            throw refused(e.handshake());
        }
        connection.secure(channel);
        Negotiation negotiation = channel.negotiation();
        dialogue.note(plan.offer().modelId(), negotiation.suite() + ", " + negotiation.version());
        if (negotiation.isOutdated()) {
            throw new Stop(RehearsalProblem.TLS_OUTDATED, advice(), negotiation.suite(), negotiation.version());
        }
        boolean recommended = plan.offer().suites().stream().filter(OfferedSuite::recommended)
                .anyMatch(suite -> suite.name().equals(negotiation.suite()));
        if (!recommended) {
            throw new Stop(RehearsalProblem.SUITE_DEPRECATED, advice(), negotiation.suite());
        }
    }

    private Stop refused(Handshake handshake) {
        Text reason = HandshakeReason.of(handshake);
        if (handshake.isCertificateRequested()) {
            return new Stop(RehearsalProblem.CLIENT_CERTIFICATE_DEMANDED, plan.offer().modelId());
        }
        return handshake.isDeclined()
                ? new Stop(RehearsalProblem.HANDSHAKE_REFUSED, advice(), plan.offer().modelId(), reason)
                : new Stop(RehearsalProblem.HANDSHAKE_FAILS, reason);
    }

    private List<ServerFinding.Advice> advice() {
        return new Advice(plan.offer()).of(SoftwareGuess.of(greeting));
    }

    /** Takes the steps up to the destination directory. */
    void logIn(Steps steps) throws Ended {
        steps.take(Kind.PBSZ, () -> ask("PBSZ 0"), this::dialogue);
        steps.take(Kind.PROT,
                () -> Dialogue.require(dialogue.ask("PROT P"), RehearsalProblem.PROTECTION_REFUSED), this::dialogue);
        boolean[] wanted = new boolean[1];
        steps.take(Kind.USER, () -> {
            Reply reply = dialogue.ask("USER", plan.userName());
            wanted[0] = reply.code() == PASSWORD_WANTED;
            requireLogin(reply, wanted[0]);
        }, this::dialogue);
        if (wanted[0]) {
            steps.take(Kind.PASS, this::password, this::dialogue);
        }
        steps.take(Kind.TYPE, () -> require("TYPE I"), this::dialogue);
        steps.take(Kind.PWD, () -> ask("PWD"), this::dialogue);
        if (!plan.directory().isEmpty()) {
            steps.take(Kind.CWD, () -> Dialogue.require(dialogue.ask("CWD", plan.directory()),
                    RehearsalProblem.DIRECTORY_MISSING, plan.directory()), this::dialogue);
        }
    }

    /** Logs in, which nobody sees among the steps. What was found instead, where that failed; then it is closed. */
    Optional<Found> logInUnseen() {
        Steps unseen = new Steps(plan.password());
        try {
            secure(unseen);
            logIn(unseen);
            dialogue.takeExchanges();
            return Optional.empty();
        } catch (Ended e) {
            close();
            return unseen.taken().getLast().found();
        }
    }

    private void password() throws IOException, Stop {
        if (plan.password().length == 0) {
            throw new Stop(RehearsalProblem.PASSWORD_MISSING, plan.target());
        }
        requireLogin(dialogue.askSecretly("PASS", plan.password()), false);
    }

    /** A camera has neither an account (ACCT) nor anything else to tell, where a server asks for more. */
    private void requireLogin(Reply reply, boolean half) throws Stop {
        Dialogue.require(reply, RehearsalProblem.LOGIN_REFUSED, plan.userName());
        if (reply.isIntermediate() && !half) {
            throw new Stop(RehearsalProblem.LOGIN_REFUSED, plan.userName(), reply.text());
        }
    }

    private void ask(String command) throws IOException, Stop {
        Dialogue.require(dialogue.ask(command), RehearsalProblem.COMMAND_DISPENSABLE, command);
    }

    private Reply require(String command) throws IOException, Stop {
        return Dialogue.require(dialogue.ask(command), RehearsalProblem.COMMAND_REFUSED, command);
    }

    /** Makes a handshake on a data connection, in the session of the control connection or in one of its own. */
    TlsChannel secure(ServerConnection data, boolean resumed) throws IOException {
        var in = data.handshakeInput(site.limits().handshake());
        return resumed
                ? channel.resume(in, data.output(), offer, site.server().host())
                : TlsChannel.open(in, data.output(), offer, site.server().host());
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
