package org.slatecard.cli.internal.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slatecard.cli.internal.command.KnownNames;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Option;

/** Which authority is meant: the only one of the fleet, or the one that is named. */
final class AuthorityOption {
    @Option(names = "--authority", paramLabel = "NAME", descriptionKey = "ca.authority")
    private String name;

    /**
     * The authority.
     *
     * @throws ExplainedException when there is none, or it has to be said which
     */
    CertificateAuthority in(Fleet fleet) throws ExplainedException {
        List<CertificateAuthority> all = fleet.getAuthorities();
        if (all.isEmpty()) {
            throw new ExplainedException(CaMessage.NO_AUTHORITY.with());
        }
        String known = KnownNames.of(all.stream().map(ElementName::of).sorted());
        if (name == null) {
            if (all.size() > 1) {
                throw new ExplainedException(CaMessage.WHICH_AUTHORITY.with(known));
            }
            return all.get(0);
        }
        return all.stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> new ExplainedException(CaMessage.UNKNOWN_AUTHORITY.with(name, known)));
    }

    /**
     * Certificates by their serial numbers.
     *
     * @throws ExplainedException when the authority has issued none with that number
     */
    static List<IssuedCertificate> find(CertificateAuthority authority, List<String> serialNumbers)
            throws ExplainedException {
        List<IssuedCertificate> found = new ArrayList<>();
        for (String each : serialNumbers) {
            String plain = each.replace(":", "").toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
            Optional<IssuedCertificate> issued = authority.getIssued().stream()
                    .filter(one -> plain.equals(one.getSerialNumber())).findFirst();
            found.add(issued.orElseThrow(
                    () -> new ExplainedException(CaMessage.NO_SERIAL.with(ElementName.of(authority), each))));
        }
        return found.stream().distinct().toList();
    }
}
