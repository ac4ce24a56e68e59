package org.slatecard.validation.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.text.ExplainedException;

/** Which certificates of a fleet issued which, found by their names and proven by the signatures. */
final class Issuers {
    private final Map<EObject, EncodedCertificate> read = new HashMap<>();
    private final Map<String, Set<Certificate>> bySubject = new HashMap<>();
    private final Map<String, Set<Certificate>> byIssuer = new HashMap<>();

    /** The self-signed certificate that a certificate leads to; empty where there is none, or it is one itself. */
    Optional<Certificate> root(Certificate certificate) {
        Set<Certificate> seen = new HashSet<>(Set.of(certificate));
        Deque<Certificate> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Certificate issuer : issuersOf(open.pop())) {
                if (seen.add(issuer)) {
                    if (read.get(issuer).info().selfSigned()) {
                        return Optional.of(issuer);
                    }
                    open.push(issuer);
                }
            }
        }
        return Optional.empty();
    }

    /** By id, so that the answer does not depend on the order in which the fleet was edited. */
    private List<Certificate> issuersOf(Certificate certificate) {
        EncodedCertificate issued = read.get(certificate);
        return issued == null || issued.info().selfSigned()
                ? List.of()
                : bySubject.getOrDefault(key(issued.info().issuer()), Set.of()).stream()
                        .filter(each -> isIssuer(read.get(each), issued))
                        .sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList();
    }

    private static boolean isIssuer(EncodedCertificate issuer, EncodedCertificate issued) {
        try {
            return issued.isIssuedBy(issuer);
        } catch (ExplainedException e) {
            return false; // both were read before
        }
    }

    /** Takes a certificate in; tells of those that may lead to another root now. */
    void add(Certificate certificate, EncodedCertificate content, Consumer<EObject> touched) {
        read.put(certificate, content);
        String subject = key(content.info().subject());
        touchBelow(subject, touched);
        bySubject.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(certificate);
        byIssuer.computeIfAbsent(key(content.info().issuer()), key -> new LinkedHashSet<>()).add(certificate);
    }

    /** Forgets a certificate; tells of those that may lead to another root now. */
    void remove(EObject certificate, Consumer<EObject> touched) {
        EncodedCertificate content = read.remove(certificate);
        if (content != null) {
            String subject = key(content.info().subject());
            remove(certificate, subject, bySubject);
            remove(certificate, key(content.info().issuer()), byIssuer);
            touchBelow(subject, touched);
        }
    }

    private static void remove(EObject certificate, String key, Map<String, Set<Certificate>> map) {
        Set<Certificate> same = map.get(key);
        same.remove(certificate);
        if (same.isEmpty()) {
            map.remove(key);
        }
    }

    private void touchBelow(String subject, Consumer<EObject> touched) {
        Set<String> seen = new HashSet<>(Set.of(subject));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Certificate issued : byIssuer.getOrDefault(open.pop(), Set.of())) {
                touched.accept(issued);
                String below = key(read.get(issued).info().subject());
                if (seen.add(below)) {
                    open.push(below);
                }
            }
        }
    }

    /** Names that differ in case or blanks alone are the same (RFC 5280, section 7.1). */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
