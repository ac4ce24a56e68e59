package org.slatecard.cli.internal.certificate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slatecard.certificates.CertificateContents;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.KeyStorePassword;
import org.slatecard.certificates.RevocationList;
import org.slatecard.certificates.ServerCheck;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.certificates.verdict.Weight;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * A server to be judged.
 *
 * @param anchor file with what the client trusts
 * @param sent   file with what the server sends, its own certificate first
 * @param host   what the client is told to connect to
 * @param from   first instant
 * @param until  last instant; the same as the first where only one matters
 * @param lists  files with lists of revoked certificates
 */
record ChainCase(Path anchor, Path sent, String host, Instant from, Instant until, List<Path> lists) {
    /**
     * The verdict.
     *
     * @throws ExplainedException when a file cannot be read, or the case makes no sense
     */
    ChainVerdict verdict(KeyStorePassword password) throws ExplainedException {
        if (host.isBlank()) {
            throw new ExplainedException(CertMessage.NO_HOST.with());
        }
        if (until.isBefore(from)) {
            throw new ExplainedException(CertMessage.ENDS_BEFORE.with(from, until));
        }
        CertificateReader reader = new CertificateReader();
        CertificateContents anchors = reader.contents(anchor, password);
        CertificateContents chain = reader.contents(sent, password);
        List<RevocationList> revoked = new ArrayList<>();
        for (Path each : lists) {
            revoked.addAll(RevocationList.read(each));
        }
        ChainVerdict verdict = new ServerCheck(anchors.certificates(), revoked).throughout(from, until,
                chain.certificates(), host);
        return with(verdict, Stream.concat(anchors.privateKeys().stream(), chain.privateKeys().stream()).toList());
    }

    private static ChainVerdict with(ChainVerdict verdict, List<Text> privateKeys) {
        List<ChainFinding> findings = new ArrayList<>(verdict.findings());
        privateKeys
                .forEach(text -> findings.add(new ChainFinding("private-key", Weight.WARNING, "Slatecard", "", text)));
        return new ChainVerdict(verdict.chainValid(), verdict.hostMatches(), verdict.grade(), verdict.path(), findings);
    }
}
