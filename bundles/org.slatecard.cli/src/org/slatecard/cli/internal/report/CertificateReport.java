package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slatecard.certificates.CertificateContents;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificateTree;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** What certificates say, for people and for programs; {@code schema/cert-show-1.json} and {@code cert-chain-1.json}. */
public final class CertificateReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Terminal terminal;
    private final String version;
    private final Instant at;

    /** Writes to a terminal, for a version of the product; grades are those of an instant. */
    public CertificateReport(Terminal terminal, String version, Instant at) {
        this.terminal = terminal;
        this.version = version;
        this.at = at;
    }

    private record Shown(String subject, String issuer, String serial, String validFrom, String validUntil,
            List<String> names, String key, int strength, String signatureAlgorithm, String grade, boolean authority,
            List<String> gradeReasons, Integer pathLength, List<String> keyUsage, List<String> purposes, String role,
            boolean selfSigned, String sha256, String sha1) {}

    private record Show(String schema, String slatecard, String language, String file, List<Shown> certificates,
            List<String> privateKeys, List<String> notes) {}

    private record Branch(String subject, String sha256, String validUntil, String role, List<Branch> issued) {}

    private record Chain(String schema, String slatecard, String language, List<Branch> certificates,
            List<String> privateKeys, List<String> notes) {}

    /** The certificates of a file as JSON. */
    public String json(Path file, CertificateContents contents) throws ExplainedException {
        List<Shown> shown = new ArrayList<>();
        for (EncodedCertificate each : contents.certificates()) {
            shown.add(shown(each));
        }
        return GSON.toJson(new Show(JsonReport.SCHEMAS + "cert-show-1.json", version, terminal.language().tag(),
                file.toString(), shown, texts(contents.privateKeys()), texts(contents.notes())));
    }

    /** The certificates of some files as a tree in JSON. */
    public String chainJson(CertificateContents contents) throws ExplainedException {
        return GSON.toJson(new Chain(JsonReport.SCHEMAS + "cert-chain-1.json", version, terminal.language().tag(),
                branches(CertificateTree.of(contents.certificates())), texts(contents.privateKeys()),
                texts(contents.notes())));
    }

    private List<String> texts(List<Text> texts) {
        return texts.stream().map(terminal::in).toList();
    }

    /** Why the grade is what it is, and what else is to be said of key and signature. */
    private static List<Text> reasons(EncodedCertificate certificate) throws ExplainedException {
        return CertificateDetails.strengthFindings(certificate).stream()
                .map(found -> CertMessage.REASON.with(found.message(), found.source())).toList();
    }

    private Shown shown(EncodedCertificate certificate) throws ExplainedException {
        CertificateInfo info = certificate.info();
        CertificateDetails details = CertificateDetails.of(certificate);
        Integer pathLength = details.pathLength().isPresent() ? details.pathLength().getAsInt() : null;
        return new Shown(info.subject(), info.issuer(), details.serial(), info.validFrom().toString(),
                info.validUntil().toString(), details.names(), info.key(), details.strength(),
                info.signatureAlgorithm(), word(CertificateDetails.grade(certificate, at)), info.authority(),
                texts(reasons(certificate)), pathLength, details.keyUsage(), details.purposes(), word(details.role()),
                info.selfSigned(),
                info.sha256(), details.sha1());
    }

    private static List<Branch> branches(List<CertificateTree> trees) throws ExplainedException {
        List<Branch> branches = new ArrayList<>();
        for (CertificateTree tree : trees) {
            CertificateInfo info = tree.certificate().info();
            branches.add(new Branch(info.subject(), info.sha256(), info.validUntil().toString(),
                    word(CertificateDetails.of(tree.certificate()).role()), branches(tree.issued())));
        }
        return branches;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The certificates of a file for people. */
    public void write(CertificateContents contents) throws ExplainedException {
        for (EncodedCertificate each : contents.certificates()) {
            CertificateInfo info = each.info();
            CertificateDetails details = CertificateDetails.of(each);
            terminal.say(CertMessage.SUBJECT.with(info.subject(), role(details.role())));
            terminal.say(CertMessage.ISSUER.with(info.issuer(), details.serial()));
            terminal.say(CertMessage.VALIDITY.with(info.validFrom(), info.validUntil()));
            terminal.say(CertMessage.KEY.with(info.key(), details.strength(), info.signatureAlgorithm(),
                    ChainReport.grade(CertificateDetails.grade(each, at))));
            reasons(each).forEach(reason -> terminal.say(CertMessage.NOTE.with(reason)));
            list(CertMessage.NAMES, details.names());
            list(CertMessage.KEY_USAGE, details.keyUsage());
            list(CertMessage.PURPOSES, details.purposes());
            details.pathLength().ifPresent(length -> terminal.say(CertMessage.PATH_LENGTH.with(length)));
            terminal.say(CertMessage.FINGERPRINTS.with(info.sha256(), details.sha1()));
        }
        contents.privateKeys().forEach(terminal::complain);
        contents.notes().forEach(terminal::complain);
    }

    private void list(CertMessage message, List<String> values) {
        if (!values.isEmpty()) {
            terminal.say(message.with(String.join(", ", values)));
        }
    }

    /** The certificates of some files as a tree for people. */
    public void writeChain(CertificateContents contents) throws ExplainedException {
        write(CertificateTree.of(contents.certificates()), "");
        contents.privateKeys().forEach(terminal::complain);
        contents.notes().forEach(terminal::complain);
    }

    private void write(List<CertificateTree> trees, String indent) throws ExplainedException {
        for (CertificateTree tree : trees) {
            CertificateInfo info = tree.certificate().info();
            terminal.print(indent + terminal.in(CertMessage.BRANCH.with(info.subject(),
                    role(CertificateDetails.of(tree.certificate()).role()), info.validUntil())));
            write(tree.issued(), indent + "    ");
        }
    }

    private static Text role(CertificateRole role) {
        return switch (role) {
            case ROOT -> CertMessage.ROOT.with();
            case INTERMEDIATE -> CertMessage.INTERMEDIATE.with();
            case SERVER -> CertMessage.SERVER.with();
            case UNUSABLE -> CertMessage.UNUSABLE.with();
        };
    }
}
