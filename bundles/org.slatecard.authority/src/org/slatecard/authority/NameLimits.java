package org.slatecard.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.util.IPAddress;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.certificates.verdict.IpAddress;
import org.slatecard.model.text.ExplainedException;

/**
 * The only names that an authority may issue for (RFC 5280, 4.2.1.10): whoever steals its key can impersonate nothing
 * else. Immutable.
 *
 * @param domains  domains, each with all that lies below it
 * @param networks networks with the length of their prefix, such as {@code 10.0.0.0/8}
 */
public record NameLimits(List<String> domains, List<String> networks) {
    /** No limits. */
    public static final NameLimits NONE = new NameLimits(List.of(), List.of());

    private static final Pattern NETWORK = Pattern.compile("([0-9a-f.:]+)/([0-9]{1,3})");

    /** Lists that nobody can change. */
    public NameLimits {
        domains = List.copyOf(domains);
        networks = List.copyOf(networks);
    }

    /**
     * Takes domains and networks as somebody typed them; a single address is a network of its own.
     *
     * @throws ExplainedException when one is neither
     */
    public static NameLimits of(Collection<String> typed) throws ExplainedException {
        List<String> domains = new ArrayList<>();
        List<String> networks = new ArrayList<>();
        for (String each : typed) {
            String text = each.strip().toLowerCase(Locale.ROOT);
            Optional<IpAddress> address = IpAddress.parse(text);
            if (address.isPresent()) {
                networks.add(address.get() + "/" + address.get().octets().length * Byte.SIZE);
            } else if (text.contains("/")) {
                networks.add(network(text, each));
            } else {
                domains.addAll(domain(text, each));
            }
        }
        return new NameLimits(domains, networks);
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return domains.isEmpty() && networks.isEmpty();
    }

    private static String network(String text, String typed) throws ExplainedException {
        boolean valid = NETWORK.matcher(text).matches()
                && (IPAddress.isValidIPv4WithNetmask(text) || IPAddress.isValidIPv6WithNetmask(text));
        if (!valid) {
            throw new ExplainedException(AuthorityText.NO_NETWORK.with(typed));
        }
        return text;
    }

    private static List<String> domain(String text, String typed) throws ExplainedException {
        List<String> names = ServerNames.of(List.of(text)).dnsNames();
        if (text.startsWith("*")) {
            throw new ExplainedException(AuthorityText.NO_DOMAIN.with(typed));
        }
        return names;
    }
}
