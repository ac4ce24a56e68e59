package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.ReadCertificate;

/** The certificates of a fleet, each decoded once, which of them are alike, and which leads to which. */
final class CertificateIndex {
    private final Map<EObject, ReadCertificate> read = new HashMap<>();
    private final Alike<Certificate> contents = new Alike<>();
    private final Alike<Certificate> subjects = new Alike<>();
    private final Issuers issuers = new Issuers();

    /** What a certificate says; empty where it cannot be read. */
    Optional<ReadCertificate> of(Certificate certificate) {
        return Optional.ofNullable(read.get(certificate));
    }

    /** The others with the same content. */
    List<Certificate> withSameContent(Certificate certificate) {
        return contents.withSame(certificate);
    }

    /** The others with the same subject and another key. */
    List<Certificate> withOtherKey(Certificate certificate) {
        return subjects.withSame(certificate).stream()
                .filter(other -> !keyOf(other).equals(keyOf(certificate))).toList();
    }

    /** The root that a certificate leads to; empty where there is none, or it is self-signed. */
    Optional<Certificate> root(Certificate certificate) {
        return issuers.root(certificate);
    }

    private String keyOf(Certificate certificate) {
        return read.get(certificate).details().keySha256();
    }

    void add(Certificate certificate, Consumer<EObject> touched) {
        if (certificate.getDer() == null) {
            return;
        }
        try {
            ReadCertificate decoded = ReadCertificate.of(EncodedCertificate.of(certificate.getDer()));
            read.put(certificate, decoded);
            contents.add(certificate, decoded.info().sha256(), touched);
            subjects.add(certificate, decoded.info().subject(), touched);
            issuers.add(certificate, decoded.certificate(), touched);
        } catch (ExplainedException e) {
            read.remove(certificate); // what cannot be read has a place of its own on the certificates page
        }
    }

    void remove(Certificate certificate, Consumer<EObject> touched) {
        contents.remove(certificate, touched);
        subjects.remove(certificate, touched);
        issuers.remove(certificate, touched);
        read.remove(certificate);
    }
}
