package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.IssuedInfo;
import org.slatecard.authority.IssuedState;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * How the authorities of a fleet stand; {@code schema/cert-ca-1.json}. No private keys, ever.
 *
 * @param fleet       file of the fleet, as the user named it
 * @param authorities they, by name
 * @param changed     serial numbers of the certificates that the command issued, revoked or wrote
 * @param files       what the command wrote
 */
public record CaReport(String fleet, List<Authority> authorities, List<String> changed, List<String> files) {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SCHEMA = "cert-ca-1.json";
    private static final int DAY = 10;

    /** An authority; the day of the export is null where its key never left the vault. */
    record Authority(String name, String subject, String key, String validFrom, String validUntil, String sha256,
            List<String> permitted, String keyExported, int revocationList, List<Certificate> certificates) {
        static Authority of(CertificateAuthority authority, Instant now) throws ExplainedException {
            AuthorityInfo info = AuthorityInfo.of(authority, now);
            return new Authority(ElementName.of(authority), info.root().subject(), info.root().key(),
                    info.root().validFrom().toString(), info.root().validUntil().toString(), info.root().sha256(),
                    info.permitted(), authority.getKeyExported(), authority.getCrlNumber(),
                    info.issued().stream().map(each -> Certificate.of(each, info.renewedBy(each))).toList());
        }
    }

    /**
     * A certificate; day and reason of the revocation are null where it was not revoked, the serial number of what took
     * its place where nothing did.
     */
    record Certificate(String label, String serialNumber, String key, List<String> names, String validFrom,
            String validUntil, String sha256, String state, String revokedAt, String reason, String renewedBy,
            boolean keyInVault) {
        static Certificate of(IssuedInfo issued, Optional<IssuedInfo> renewedBy) {
            IssuedCertificate element = issued.element();
            boolean revoked = element.getRevokedAt() != null;
            return new Certificate(ElementName.of(element), element.getSerialNumber(), issued.info().key(),
                    issued.names(),
                    issued.info().validFrom().toString(), issued.info().validUntil().toString(),
                    issued.info().sha256(), Names.of(issued.state()), element.getRevokedAt(),
                    revoked ? element.getRevocationReason().getLiteral() : null,
                    renewedBy.map(each -> each.element().getSerialNumber()).orElse(null), issued.hasKey());
        }
    }

    /** Reads the authorities of a fleet. */
    public static CaReport of(Path file, Fleet fleet, Instant now, List<IssuedCertificate> changed,
            List<Path> files) throws ExplainedException {
        List<Authority> authorities = new ArrayList<>();
        for (CertificateAuthority each : fleet.getAuthorities()) {
            authorities.add(Authority.of(each, now));
        }
        authorities.sort(Comparator.comparing(Authority::name));
        return new CaReport(file.toString(), authorities,
                changed.stream().map(IssuedCertificate::getSerialNumber).toList(),
                files.stream().map(Path::toString).toList());
    }

    /** For programs. */
    public String json(Language language, String version) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", JsonReport.SCHEMAS + SCHEMA);
        document.addProperty("slatecard", version);
        document.addProperty("language", language.tag());
        GSON.toJsonTree(this).getAsJsonObject().asMap().forEach(document::add);
        return GSON.toJson(document);
    }

    /** For people. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        if (authorities.isEmpty()) {
            texts.add(CaMessage.NONE.with());
        }
        for (Authority each : authorities) {
            texts.add(CaMessage.AUTHORITY.with(each.name, each.key, day(each.validUntil), each.sha256));
            if (!each.permitted.isEmpty()) {
                texts.add(CaMessage.PERMITTED.with(String.join(", ", each.permitted)));
            }
            if (each.keyExported != null) {
                texts.add(CaMessage.KEY_OUT_SINCE.with(day(each.keyExported)));
            }
            for (Certificate certificate : each.certificates) {
                texts.add(text(certificate));
                if (certificate.renewedBy != null) {
                    texts.add(CaMessage.RENEWED_BY.with(certificate.renewedBy));
                }
            }
        }
        return texts;
    }

    private static Text text(Certificate each) {
        String names = String.join(", ", each.names);
        return switch (IssuedState.valueOf(each.state.toUpperCase(Locale.ROOT))) {
            case REVOKED -> CaMessage.CERTIFICATE_REVOKED.with(each.label, each.key, day(each.revokedAt),
                    Text.of(FleetPackage.class, "plugin",
                            "_UI_RevocationReason_" + RevocationReason.get(each.reason).name() + "_literal"),
                    names, each.serialNumber);
            case VALID -> standing(each, CaMessage.STATE_VALID, names);
            case NOT_YET_VALID -> standing(each, CaMessage.STATE_NOT_YET_VALID, names);
            case EXPIRED -> standing(each, CaMessage.STATE_EXPIRED, names);
        };
    }

    private static Text standing(Certificate each, CaMessage state, String names) {
        return CaMessage.CERTIFICATE.with(each.label, each.key, state.with(), day(each.validUntil), names,
                each.serialNumber);
    }

    private static String day(String instant) {
        return instant.substring(0, Math.min(DAY, instant.length()));
    }
}
