package org.slatecard.cli.internal.authority;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.authority.Authorities;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.CaReport;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.cli.internal.vault.PairCommand;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.Mixin;

/** A command on the authorities of a fleet, with its open vault. */
abstract class AuthorityCommand extends PairCommand {
    @Mixin
    private FormatOption format;

    private EditingDomain domain;

    AuthorityCommand(Session session, boolean writes) {
        super(session, writes);
    }

    @Override
    protected void check() {
        format.isJson(spec());
    }

    @Override
    protected final ExitCode run(OpenPair pair) throws ExplainedException {
        domain = pair.domain();
        run(pair, new Authorities(pair.fleet(), domain, pair.vault(), Clock.systemUTC()));
        return ExitCode.CLEAN;
    }

    /**
     * Does the job.
     *
     * @throws ExplainedException when it could not be done
     */
    abstract void run(OpenPair pair, Authorities authorities) throws ExplainedException;

    /** Changes the fleet, and saves it with its vault. */
    final void save(OpenPair pair, Command command) throws ExplainedException {
        execute(command);
        pair.save();
    }

    /** Changes the fleet in memory alone. */
    final void execute(Command command) {
        domain.getCommandStack().execute(command);
    }

    /** Writes what was done, and how the authorities stand. */
    final void report(OpenPair pair, Done done) throws ExplainedException {
        write(session(), format.isJson(spec()), pair.file(), pair.fleet(), done);
    }

    /**
     * What a command did.
     *
     * @param said         of it, for people
     * @param authority    the one that did it
     * @param certificates those that were issued or revoked
     * @param files        that were written
     */
    record Done(List<Text> said, CertificateAuthority authority, List<IssuedCertificate> certificates,
            List<Path> files) {}

    static void write(Session session, boolean json, Path file, Fleet fleet, Done done) throws ExplainedException {
        CaReport report = CaReport.of(file, fleet, Instant.now(), done.certificates(), done.files());
        if (json) {
            session.terminal().print(report.json(session.terminal().language(), session.versionNumber()));
        } else {
            done.said().forEach(session.terminal()::say);
        }
    }
}
