package org.slatecard.certificates.internal.path;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.slatecard.certificates.verdict.ChainFinding;

/** What makes a path invalid at an instant, other than that it leads nowhere. */
final class PathFaults {
    private final Instant at;

    PathFaults(Instant at) {
        this.at = at;
    }

    /** All faults; none is a valid path, if it is a complete one. */
    List<ChainFinding> of(CertificatePath path) {
        List<ChainFinding> faults = new ArrayList<>();
        List<PathCertificate> certificates = path.certificates();
        for (int i = 0; i < certificates.size(); i++) {
            PathCertificate certificate = certificates.get(i);
            ofTime(certificate).ifPresent(faults::add);
            ofForm(certificate, path).map(each -> each.found(certificate.name())).ifPresent(faults::add);
            Optional<ChainProblem> usage = i == 0
                    ? TlsServerUsage.ofServer(certificate)
                    : TlsServerUsage.ofAuthority(certificate, path.complete() && i == certificates.size() - 1);
            usage.map(each -> each.found(certificate.name())).ifPresent(faults::add);
        }
        if (path.complete() && path.size() > 1) {
            ofPath(certificates, faults);
        }
        return faults;
    }

    private void ofPath(List<PathCertificate> certificates, List<ChainFinding> faults) {
        for (int i = 0; i < certificates.size() - 1; i++) {
            ofLimits(certificates.get(i), i > 0).ifPresent(faults::add);
        }
        boolean explained = !faults.isEmpty();
        new PkixValidation().validate(certificates, at).ifPresent(failure -> failure.problem()
                .or(() -> explained ? Optional.empty() : Optional.of(ChainProblem.PATH_INVALID))
                .map(problem -> problem.found(failure.certificate().name()))
                .filter(found -> !faults.contains(found) && !isOfUnknownForm(found, faults)).ifPresent(faults::add));
        for (int i = 0; i < certificates.size() - 1; i++) {
            ChainFinding wrong = ChainProblem.SIGNATURE_WRONG.found(certificates.get(i).name());
            if (!PssLimits.areKept(certificates.get(i), certificates.get(i + 1)) && !faults.contains(wrong)) {
                faults.add(wrong);
            }
        }
        PathCertificate root = certificates.getLast();
        long authorities = certificates.subList(1, certificates.size() - 1).stream()
                .filter(each -> !each.isSelfIssued()).count();
        if (root.pathLength().filter(limit -> limit.compareTo(BigInteger.valueOf(authorities)) < 0).isPresent()) {
            faults.add(ChainProblem.PATH_LENGTH.found(root.name()));
        }
        if (!NameLimits.areTooMany(certificates) && !NameLimits.areKept(certificates)
                && faults.stream().noneMatch(ChainProblem.NAME_CONSTRAINTS::isIn)) {
            faults.add(ChainProblem.NAME_CONSTRAINTS.found(certificates.getFirst().name()));
        }
    }

    /** What Bouncy Castle trips over in what is below the root. */
    private static Optional<ChainFinding> ofLimits(PathCertificate certificate, boolean authority) {
        if (!PssLimits.areKnown(certificate)) {
            return Optional.of(ChainProblem.PSS_PARAMETERS.found(certificate.name()));
        }
        return certificate.pathLength().filter(length -> authority && length.bitLength() >= Integer.SIZE)
                .map(length -> ChainProblem.PATH_LENGTH_TOO_LARGE.found(certificate.name(), length.toString()));
    }

    /** Whether a signature is wrong because nobody can verify it, which is said already. */
    private static boolean isOfUnknownForm(ChainFinding wrong, List<ChainFinding> faults) {
        return ChainProblem.SIGNATURE_WRONG.isIn(wrong)
                && faults.contains(ChainProblem.PSS_PARAMETERS.found(wrong.certificate()));
    }

    private Optional<ChainFinding> ofTime(PathCertificate certificate) {
        Validity validity = new Validity(certificate);
        if (!validity.isReadable()) {
            return Optional.of(ChainProblem.VALIDITY_UNREADABLE.found(certificate.name()));
        }
        if (validity.hasEndedAt(at)) {
            return Optional.of(ChainProblem.EXPIRED.found(certificate.name(), validity.until()));
        }
        return validity.hasBegunAt(at)
                ? Optional.empty()
                : Optional.of(ChainProblem.NOT_YET_VALID.found(certificate.name(), validity.from()));
    }

    private static Optional<ChainProblem> ofForm(PathCertificate certificate, CertificatePath path) {
        if (certificate.isMalformed()) {
            return Optional.of(ChainProblem.EXTENSION_MALFORMED);
        }
        if (!Issuing.knowsSignature(certificate)) {
            return Optional.of(ChainProblem.SIGNATURE_UNKNOWN);
        }
        if (!UnderstoodExtensions.coverCritical(certificate)) {
            return Optional.of(ChainProblem.CRITICAL_EXTENSION);
        }
        boolean alone = path.size() == 1;
        if (!certificate.hasKnownKey() && !(alone && path.isTrusted())) {
            return Optional.of(ChainProblem.KEY_UNKNOWN);
        }
        return !alone && hasCurveOfItsOwn(certificate) ? Optional.of(ChainProblem.CURVE_NOT_NAMED) : Optional.empty();
    }

    private static boolean hasCurveOfItsOwn(PathCertificate certificate) {
        if (!X9ObjectIdentifiers.id_ecPublicKey
                .equals(certificate.holder().getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm())) {
            return false;
        }
        try {
            return !X962Parameters.getInstance(certificate.keyParameters()).isNamedCurve();
        } catch (RuntimeException e) {
            return true;
        }
    }
}
