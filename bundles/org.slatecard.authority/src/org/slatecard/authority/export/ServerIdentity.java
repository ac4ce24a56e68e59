package org.slatecard.authority.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.IssuedInfo;
import org.slatecard.authority.IssuedState;
import org.slatecard.authority.internal.ExportText;
import org.slatecard.model.text.ExplainedException;

/**
 * The certificates that a server shall use: of each kind of key the one that is valid longest. At least one is there.
 *
 * @param label what the server is called
 * @param rsa   with an RSA key
 * @param ec    with an EC key
 */
public record ServerIdentity(String label, Optional<IssuedInfo> rsa, Optional<IssuedInfo> ec) {
    /**
     * The server with a label.
     *
     * @throws ExplainedException when the authority has no valid certificate with that label
     */
    public static ServerIdentity of(AuthorityInfo authority, String label) throws ExplainedException {
        ServerIdentity found = new ServerIdentity(label, newest(authority, label, "RSA"),
                newest(authority, label, "EC"));
        if (found.all().isEmpty()) {
            throw new ExplainedException(ExportText.NOTHING_VALID.with(label));
        }
        return found;
    }

    /** All certificates, the RSA one first. */
    public List<IssuedInfo> all() {
        List<IssuedInfo> all = new ArrayList<>();
        rsa.ifPresent(all::add);
        ec.ifPresent(all::add);
        return all;
    }

    /** The one for a server that takes no more: with RSA two of the three recommended suites work, with EC one. */
    IssuedInfo one() {
        return all().get(0);
    }

    /** What its files are called, without ending. */
    String baseName() {
        return label.replace("*", "wildcard").replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private static Optional<IssuedInfo> newest(AuthorityInfo authority, String label, String key) {
        return authority.issued().stream()
                .filter(each -> label.equals(each.element().getLabel()) && each.state() == IssuedState.VALID
                        && each.info().key().startsWith(key))
                .max(Comparator.comparing(each -> each.info().validUntil()));
    }
}
