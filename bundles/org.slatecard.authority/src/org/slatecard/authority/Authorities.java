package org.slatecard.authority;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.authority.internal.x509.AlternativeNames;
import org.slatecard.authority.internal.x509.EncryptedKey;
import org.slatecard.authority.internal.x509.Issuer;
import org.slatecard.authority.internal.x509.Issuer.Period;
import org.slatecard.authority.internal.x509.KeyText;
import org.slatecard.authority.internal.x509.RevocationList;
import org.slatecard.certificates.CertificateBatch;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.certificates.RollOver;
import org.slatecard.model.ElementName;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.Vault;

/**
 * What the authorities of a fleet do. Private keys go into the vault at once; each change of the fleet is one command
 * that the caller executes, and fleet and vault are then saved as one act. A key whose command is never executed is an
 * entry that nothing refers to, which the vault drops.
 */
public final class Authorities {
    /** Days until the next revocation list where nothing else is said. */
    public static final int LIST_DAYS = 30;

    private static final int SERIAL_BITS = 128;

    private final Fleet fleet;
    private final EditingDomain domain;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** The authorities of a fleet that is edited in that domain, with its open vault. */
    public Authorities(Fleet fleet, EditingDomain domain, Vault vault, Clock clock) {
        this.fleet = fleet;
        this.domain = domain;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Certificates that were made.
     *
     * @param certificates they, not yet in the fleet
     * @param shortened    whether they end with the root, earlier than asked for
     * @param command      adds them
     */
    public record Issue(List<IssuedCertificate> certificates, boolean shortened, Command command) {}

    /**
     * Something for a file.
     *
     * @param content the bytes; of a private key, encrypted
     * @param command notes in the fleet that it was made; cannot be undone, since what is out does not come back
     */
    public record Document(byte[] content, Command command) {}

    /**
     * A new authority in the place of an old one.
     *
     * @param authority the new one, not yet in the fleet
     * @param command   adds it, and gives its root to all transfer targets that have the old one's
     */
    public record Succession(CertificateAuthority authority, Command command) {}

    /** A root that was made, with the element that gets onto cards. */
    private record NewRoot(CertificateAuthority authority, Certificate certificate, CompoundCommand command) {}

    /**
     * Makes an authority, and puts its root certificate among the certificates of the fleet, from where it gets onto
     * cards. Takes up to some seconds.
     *
     * @throws ExplainedException when the form is wrong, or the fleet has an authority of that name
     */
    public Command create(RootForm form) throws ExplainedException {
        return root(form).command();
    }

    /**
     * Makes an authority that takes the place of another one: its root becomes the root certificate of all transfer
     * targets that have the old one's, and the servers get new certificates, with the same names. The old authority
     * stays, with what it issued, until the last camera has the new root.
     *
     * @param days how long the servers' certificates are valid
     * @throws ExplainedException as {@link #create} and {@link #issue}; when the old authority is damaged
     */
    public Succession rollOver(CertificateAuthority old, RootForm form, int days) throws ExplainedException {
        AuthorityInfo before = AuthorityInfo.of(old, now());
        NewRoot fresh = root(form);
        Signing signing = new Signing(fresh.authority(), ServerForm.checkDays(days));
        for (IssuedInfo each : before.issued()) {
            if (before.isInUse(each)) {
                signing.again(each.element());
            }
        }
        fresh.authority().getIssued().addAll(signing.issued);
        for (Certificate each : fleet.getCertificates()) {
            if (Arrays.equals(each.getDer(), old.getRootCertificate())) {
                RollOver cards = new RollOver(fleet, domain, each);
                if (!cards.targets().isEmpty()) {
                    fresh.command().append(cards.to(fresh.certificate()));
                }
            }
        }
        return new Succession(fresh.authority(), fresh.command());
    }

    private NewRoot root(RootForm form) throws ExplainedException {
        form.check();
        if (fleet.getAuthorities().stream().anyMatch(each -> form.name().equals(each.getName()))) {
            throw new ExplainedException(AuthorityText.NAME_TAKEN.with(form.name()));
        }
        RootForm.Validity validity = RootForm.Validity.ofYears(now(), form.years());
        KeyPair pair = form.key().generate();
        byte[] der = Issuer.root(form.name(), form.organization(), pair, serial(),
                new Period(validity.from(), validity.until()),
                form.limits().domains(), form.limits().networks());
        CertificateAuthority authority = new Identifiers()
                .identify(FleetFactory.eINSTANCE.createCertificateAuthority());
        authority.setName(form.name());
        authority.setRootCertificate(der);
        authority.setKeySecretId(keep(pair.getPrivate()));
        CompoundCommand command = new CompoundCommand();
        command.append(AddCommand.create(domain, fleet, Literals.FLEET__AUTHORITIES, authority));
        CertificateBatch batch = new CertificateBatch(
                List.of(new CertificateBatch.Found(EncodedCertificate.of(der), form.name())), List.of());
        FleetCertificates.Addition addition = new FleetCertificates(fleet, domain).add(batch);
        command.append(addition.command());
        return new NewRoot(authority, addition.added().get(0), command);
    }

    /**
     * Issues certificates with new keys.
     *
     * @throws ExplainedException when the form is wrong, the root does not allow a name, its time is over, or its key is
     *                            not in the vault
     */
    public Issue issue(CertificateAuthority authority, ServerForm form) throws ExplainedException {
        Signing signing = new Signing(authority, ServerForm.checkDays(form.days()));
        for (KeyKind kind : form.keys()) {
            KeyPair pair = kind.generate();
            signing.sign(form.label().orElseGet(form.names()::first), pair.getPublic().getEncoded(), form.names())
                    .setKeySecretId(keep(pair.getPrivate()));
        }
        return signing.issue();
    }

    /**
     * Issues a certificate for a key that a server keeps.
     *
     * @param label what the server is called; empty for its first name
     * @param names instead of those of the request; empty for those
     * @throws ExplainedException as the other, and when there are no names
     */
    public Issue issue(CertificateAuthority authority, ServerRequest request, Optional<String> label,
            Optional<ServerNames> names, int days) throws ExplainedException {
        ServerNames all = names.or(request::names)
                .orElseThrow(() -> new ExplainedException(AuthorityText.REQUEST_NAMELESS.with()));
        Signing signing = new Signing(authority, ServerForm.checkDays(days));
        signing.sign(label.orElseGet(all::first), request.publicKey(), all);
        return signing.issue();
    }

    /**
     * Issues certificates anew, with the same names and from now on: with new keys, or with the same one where the
     * server keeps it. The old ones stand until they are revoked or expire, so that the server can be changed in
     * between.
     *
     * @throws ExplainedException as {@link #issue}
     */
    public Issue renew(CertificateAuthority authority, List<IssuedCertificate> old, int days)
            throws ExplainedException {
        Signing signing = new Signing(authority, ServerForm.checkDays(days));
        for (IssuedCertificate each : old) {
            signing.again(each);
        }
        return signing.issue();
    }

    /**
     * Takes certificates back. Whoever checks revocation learns of it from the next {@link #revocationList}.
     *
     * @throws ExplainedException when one is revoked already
     */
    public Command revoke(List<IssuedCertificate> certificates, RevocationReason reason) throws ExplainedException {
        CompoundCommand command = new CompoundCommand();
        for (IssuedCertificate each : certificates) {
            if (each.getRevokedAt() != null) {
                throw new ExplainedException(AuthorityText.REVOKED.with(ElementName.of(each),
                        each.getSerialNumber(), each.getRevokedAt()));
            }
            command.append(SetCommand.create(domain, each, Literals.ISSUED_CERTIFICATE__REVOKED_AT, now().toString()));
            command.append(SetCommand.create(domain, each, Literals.ISSUED_CERTIFICATE__REVOCATION_REASON, reason));
        }
        return command;
    }

    /**
     * The list of what an authority revoked, as PEM (RFC 5280, section 5).
     *
     * @param days until the next one, 1 to {@value ServerForm#MOST_DAYS}
     * @throws ExplainedException when the days are out of range, or the key of the authority is not in the vault
     */
    public Document revocationList(CertificateAuthority authority, int days) throws ExplainedException {
        Issuer issuer = issuer(authority);
        int number = authority.getCrlNumber() + 1;
        Period period = new Period(now(), now().plus(ServerForm.checkDays(days), ChronoUnit.DAYS));
        List<RevocationList.Entry> entries = AuthorityInfo.of(authority, now()).issued().stream()
                .filter(each -> each.state() == IssuedState.REVOKED).map(IssuedInfo::element)
                .map(each -> new RevocationList.Entry(new BigInteger(each.getSerialNumber(), 16),
                        Instant.parse(each.getRevokedAt()), each.getRevocationReason().getValue()))
                .toList();
        return new Document(new RevocationList(issuer, period, number).pem(entries), new Lasting(
                SetCommand.create(domain, authority, Literals.CERTIFICATE_AUTHORITY__CRL_NUMBER, number)));
    }

    /**
     * The private key of an authority, encrypted (PKCS #8 with PBES2, PBKDF2 with HMAC-SHA-256, AES-256-CBC) as PEM. It
     * leaves the vault once and never again.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when it has left before, the passphrase is too short, or the key is not in the vault
     */
    public Document exportKey(CertificateAuthority authority, char[] passphrase) throws ExplainedException {
        if (authority.getKeyExported() != null) {
            throw new ExplainedException(
                    AuthorityText.EXPORTED.with(ElementName.of(authority), authority.getKeyExported()));
        }
        if (passphrase.length < Vault.SHORTEST_PASSPHRASE) {
            throw new ExplainedException(AuthorityText.PASSPHRASE_SHORT.with(Vault.SHORTEST_PASSPHRASE));
        }
        return new Document(EncryptedKey.pem(key(authority.getKeySecretId(), ElementName.of(authority)), passphrase),
                new Lasting(SetCommand.create(domain, authority, Literals.CERTIFICATE_AUTHORITY__KEY_EXPORTED,
                        now().toString())));
    }

    private Issuer issuer(CertificateAuthority authority) throws ExplainedException {
        return Issuer.of(Holders.of(authority.getRootCertificate()),
                key(authority.getKeySecretId(), ElementName.of(authority)), ElementName.of(authority));
    }

    private PrivateKey key(String secretId, String name) throws ExplainedException {
        char[] text = vault.read(secretId).orElseThrow(() -> new ExplainedException(AuthorityText.NO_KEY.with(name)));
        try {
            return KeyText.read(text).orElseThrow(() -> new ExplainedException(AuthorityText.OTHER_KEY.with(name)));
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private String keep(PrivateKey key) throws ExplainedException {
        char[] text = KeyText.of(key);
        try {
            return vault.add(SecretKind.PRIVATE_KEY, text);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Random, positive, and with a chance of one in 2^128 to be there already, which nobody has to reckon with. */
    private BigInteger serial() {
        return new BigInteger(SERIAL_BITS, random).max(BigInteger.ONE);
    }

    /** One act of issuing. */
    private final class Signing {
        private final CertificateAuthority authority;
        private final Issuer issuer;
        private final Period period;
        private final boolean shortened;
        private final List<IssuedCertificate> issued = new ArrayList<>();

        Signing(CertificateAuthority authority, int days) throws ExplainedException {
            this.authority = authority;
            X509CertificateHolder root = Holders.of(authority.getRootCertificate());
            Instant begin = root.getNotBefore().toInstant();
            Instant end = root.getNotAfter().toInstant();
            if (!now().isBefore(end) || now().isBefore(begin)) {
                throw new ExplainedException(AuthorityText.ROOT_OVER.with(ElementName.of(authority), begin, end));
            }
            issuer = issuer(authority);
            Instant from = now().minus(RootForm.CLOCK_SKEW).isBefore(begin) ? begin : now().minus(RootForm.CLOCK_SKEW);
            Instant until = from.plus(days, ChronoUnit.DAYS).minusSeconds(1);
            shortened = until.isAfter(end);
            period = new Period(from, shortened ? end : until);
        }

        IssuedCertificate sign(String label, byte[] publicKey, ServerNames names) throws ExplainedException {
            BigInteger serial = serial();
            IssuedCertificate certificate = FleetFactory.eINSTANCE.createIssuedCertificate();
            certificate.setSerialNumber(serial.toString(16));
            certificate.setLabel(label);
            certificate.setDer(issuer.server(publicKey, serial, period, names.dnsNames(), names.addresses()));
            issued.add(certificate);
            return certificate;
        }

        /** The same names again: with a new key, or with the same one where the server keeps it. */
        void again(IssuedCertificate each) throws ExplainedException {
            X509CertificateHolder holder = Holders.of(each.getDer());
            ServerNames names = ServerNames.of(AlternativeNames.texts(holder.getExtensions()));
            if (each.getKeySecretId() == null) {
                sign(each.getLabel(), Holders.publicKey(holder), names);
            } else {
                KeyPair pair = (Holders.isRsa(holder) ? KeyKind.RSA_3072 : KeyKind.P_256).generate();
                sign(each.getLabel(), pair.getPublic().getEncoded(), names)
                        .setKeySecretId(keep(pair.getPrivate()));
            }
        }

        Issue issue() {
            return new Issue(List.copyOf(issued), shortened,
                    AddCommand.create(domain, authority, Literals.CERTIFICATE_AUTHORITY__ISSUED, issued));
        }
    }
}
