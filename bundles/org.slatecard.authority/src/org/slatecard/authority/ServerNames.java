package org.slatecard.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.certificates.verdict.IpAddress;
import org.slatecard.model.text.ExplainedException;

/**
 * What a server is reached by: its subject alternative names. Immutable.
 *
 * @param dnsNames  host names in letters, digits and hyphens, lower case (RFC 5280, 4.2.1.6); a wildcard only as the
 *                  whole first of three or more labels (RFC 9525, 6.3)
 * @param addresses IPv4 and IPv6 addresses, the latter in the form of RFC 5952
 */
public record ServerNames(List<String> dnsNames, List<String> addresses) {
    /** Names of one certificate. */
    public static final int MOST = 100;

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile("(\\*\\." + LABEL + "\\.)?" + LABEL + "(\\." + LABEL + ")*");
    private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("(.*\\.)?[0-9]+");
    private static final int LONGEST_HOST = 253;

    /** Lists that nobody can change. */
    public ServerNames {
        dnsNames = List.copyOf(dnsNames);
        addresses = List.copyOf(addresses);
    }

    /**
     * Takes host names and addresses as somebody typed them, each once.
     *
     * @throws ExplainedException when there is none, there are too many, or one is neither a host name nor an address
     */
    public static ServerNames of(Collection<String> typed) throws ExplainedException {
        Set<String> names = new LinkedHashSet<>();
        Set<String> addresses = new LinkedHashSet<>();
        for (String each : typed) {
            String text = each.strip().toLowerCase(Locale.ROOT);
            Optional<IpAddress> address = IpAddress.parse(text);
            if (address.isPresent()) {
                addresses.add(address.get().toString());
            } else {
                names.add(hostName(text, each));
            }
        }
        if (names.isEmpty() && addresses.isEmpty()) {
            throw new ExplainedException(AuthorityText.NO_NAMES.with());
        }
        if (names.size() + addresses.size() > MOST) {
            throw new ExplainedException(AuthorityText.MANY_NAMES.with(names.size() + addresses.size(), MOST));
        }
        return new ServerNames(new ArrayList<>(names), new ArrayList<>(addresses));
    }

    /** What the server is called where nobody says otherwise: its first name. */
    public String first() {
        return dnsNames.isEmpty() ? addresses.get(0) : dnsNames.get(0);
    }

    /** All of them, host names first. */
    public List<String> all() {
        List<String> all = new ArrayList<>(dnsNames);
        all.addAll(addresses);
        return all;
    }

    private static String hostName(String text, String typed) throws ExplainedException {
        if (text.chars().anyMatch(character -> character > 0x7F)) {
            throw new ExplainedException(AuthorityText.NOT_ASCII.with(typed));
        }
        if (ENDS_WITH_NUMBER.matcher(text).matches()) {
            throw new ExplainedException(AuthorityText.NO_ADDRESS.with(typed));
        }
        if (text.length() > LONGEST_HOST || !HOST.matcher(text).matches()) {
            throw new ExplainedException(AuthorityText.NO_HOST.with(typed));
        }
        return text;
    }
}
