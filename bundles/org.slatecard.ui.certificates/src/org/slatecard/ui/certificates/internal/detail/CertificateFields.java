package org.slatecard.ui.certificates.internal.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.certificates.verdict.Grade;
import org.slatecard.model.text.ExplainedException;

/**
 * What can be said of a certificate that can be read, as values with names: the same names in the same order for every
 * certificate, so that two can be compared.
 */
public final class CertificateFields {
    private final CertificateRow row;
    private final CertificateInfo info;
    private final CertificateDetails details;
    private final Instant at;

    /**
     * Reads them.
     *
     * @param row of a certificate that can be read
     * @param at  the instant that its grade is of
     * @throws ExplainedException when more of it cannot be read than what the row holds
     */
    public CertificateFields(CertificateRow row, Instant at) throws ExplainedException {
        this.row = row;
        this.at = at;
        info = row.info();
        details = CertificateDetails.of(row.encoded());
    }

    /** A value with its name. */
    public record Field(String label, String value) {}

    /** Values that belong together, with what they have in common. */
    public record Group(String title, List<Field> fields) {}

    /** What it says besides {@link CertificateInfo}. */
    CertificateDetails details() {
        return details;
    }

    /** All values. */
    public List<Group> groups() throws ExplainedException {
        return List.of(identity(), validity(), key(), usage(), fingerprints(), place());
    }

    Group identity() {
        return new Group(Messages.GroupIdentity,
                List.of(new Field(Messages.Subject, row.subject()), new Field(Messages.Issuer, row.issuer()),
                        new Field(Messages.AlternativeNames, stated(details.names(), "\n")),
                        new Field(Messages.Serial, details.serial())));
    }

    Group validity() {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.LONG)
                .withZone(ZoneId.systemDefault());
        return new Group(Messages.GroupValidity,
                List.of(new Field(Messages.ValidFrom, time.format(info.validFrom())),
                        new Field(Messages.ValidUntil, time.format(info.validUntil()))));
    }

    Group key() throws ExplainedException {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(Messages.Key, details.strength() == 0
                ? NLS.bind(Messages.KeyUnknownStrength, info.key())
                : NLS.bind(Messages.KeyStrength, info.key(), details.strength())));
        fields.add(new Field(Messages.Signature, info.signatureAlgorithm()));
        String reasons = CertificateDetails.strengthFindings(row.encoded()).stream()
                .map(found -> NLS.bind(Messages.GradeReason, found.message().in(Locale.getDefault()), found.source()))
                .collect(Collectors.joining("\n"));
        String grade = grade(CertificateDetails.grade(row.encoded(), at));
        fields.add(new Field(Messages.Grade, reasons.isEmpty() ? grade : grade + "\n" + reasons));
        return new Group(Messages.GroupKey, fields);
    }

    Group usage() {
        String limit = details.pathLength().isPresent()
                ? NLS.bind(Messages.AuthorityWithLimit, details.pathLength().getAsInt())
                : Messages.AuthorityWithoutLimit;
        return new Group(Messages.GroupUsage,
                List.of(new Field(Messages.KeyUsage, stated(details.keyUsage(), ", ")),
                        new Field(Messages.Purposes, stated(details.purposes(), ", ")),
                        new Field(Messages.BasicConstraints, info.authority() ? limit : Messages.NoAuthority)));
    }

    Group fingerprints() {
        return new Group(Messages.GroupFingerprints,
                List.of(new Field(Messages.Sha256, info.sha256()), new Field(Messages.Sha1, details.sha1()),
                        new Field(Messages.KeySha256, details.keySha256())));
    }

    Group place() {
        return place(row);
    }

    /** How a certificate stands in the fleet; also of one that cannot be read. */
    static Group place(CertificateRow row) {
        List<Field> fields = new ArrayList<>(
                List.of(new Field(Messages.Label, row.label()), new Field(Messages.UsedBy, row.uses()),
                        new Field(Messages.Origin, Optional.ofNullable(row.certificate().getOrigin())
                                .filter(origin -> !origin.isEmpty()).orElse(Messages.NotStated))));
        if (row.encoded() != null) {
            fields.add(new Field(Messages.Size, NLS.bind(Messages.SizeBytes,
                    String.format("%,d", CertificatePem.size(row.encoded().der())))));
        }
        return new Group(Messages.GroupPlace, fields);
    }

    /** A grade in words, with what it rests on. */
    public static String grade(Grade grade) {
        return switch (grade) {
            case ACCEPTABLE -> Messages.GradeAcceptable;
            case LEGACY -> Messages.GradeLegacy;
            case DISALLOWED -> Messages.GradeDisallowed;
        };
    }

    private static String stated(List<String> values, String separator) {
        return values.isEmpty() ? Messages.NotStated : String.join(separator, values);
    }
}
