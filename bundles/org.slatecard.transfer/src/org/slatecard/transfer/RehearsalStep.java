package org.slatecard.transfer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Severity;

/**
 * One step of a rehearsal.
 *
 * @param kind      what is done
 * @param time      how long it took
 * @param exchanges what was sent and answered, secrets masked and answers fit to be shown
 * @param found     what went wrong or is to be known; empty where all is well
 */
public record RehearsalStep(Kind kind, Duration time, List<Exchange> exchanges, Optional<Found> found) {
    /** What is done, in the order in which a camera does it. */
    public enum Kind {
        /** Looks up the host and connects. */
        CONNECT,
        /** Waits for the greeting. */
        BANNER,
        /** Asks for TLS. */
        AUTH_TLS,
        /** Makes the handshake with the camera's offer. */
        HANDSHAKE,
        /** Judges the certificates by what the card carries. */
        CERTIFICATE,
        /** Sets the size of protected buffers, which TLS does not need. */
        PBSZ,
        /** Asks for protected data connections. */
        PROT,
        /** Tells the user name. */
        USER,
        /** Tells the password. */
        PASS,
        /** Asks for binary data. */
        TYPE,
        /** Asks where it is. */
        PWD,
        /** Goes to the destination directory. */
        CWD,
        /** Asks for a port to connect to, in the way of RFC 959. */
        PASV,
        /** Asks for a port to connect to, in the way of RFC 2428. */
        EPSV,
        /** Opens a port and has the server connect to it. */
        PORT,
        /** Stores a small file over a data connection that resumes the session. */
        STORE_RESUMED,
        /** Compares the size. */
        SIZE,
        /** Compares the clocks. */
        MDTM,
        /** Stores another file under the same name. */
        OVERWRITE,
        /** Connects to several ports that the server names for data. */
        PORTS,
        /** Deletes the file. */
        DELETE,
        /** Says farewell. */
        QUIT,
        /** Logs in once more and stores a file over a data connection with a session of its own. */
        STORE_FRESH,
        /** Sees whether a user name is taken without TLS; no password is sent. */
        CLEAR_TEXT,
        /** Logs in as often at a time as there are cameras ({@link ConnectionCount}). */
        CONNECTIONS;

        /** As it stands in files that programs read. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What is done, in a few words; the texts stand in {@code steps.properties} beside. */
        public Text title() {
            return Text.of(RehearsalStep.class, RehearsalStep.class.getPackageName() + ".steps", id());
        }
    }

    /** A list that nobody can change. */
    public RehearsalStep {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * What was sent and answered.
     *
     * @param sent     a command, or what was done instead
     * @param answered the first line of the reply
     */
    public record Exchange(String sent, String answered) {}

    /**
     * What went wrong.
     *
     * @param problem what it is
     * @param message what happened
     * @param advice  what to change in the settings of the server; one for each software that it may be
     */
    public record Found(RehearsalProblem problem, Text message, List<ServerFinding.Advice> advice) {
        /** A list that nobody can change. */
        public Found {
            advice = List.copyOf(advice);
        }

        /** A problem with its arguments, and without settings to change. */
        public static Found of(RehearsalProblem problem, Object... arguments) {
            return new Found(problem, problem.message(arguments), List.of());
        }
    }

    /** Whether the upload of a camera would end here. */
    public boolean isFailed() {
        return found.filter(each -> each.problem().severity() == Severity.ERROR).isPresent();
    }
}
