package org.slatecard.validation.internal.transfer;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people paste where a host name belongs: {@code ftp://user@host:2121/directory}, or parts of it.
 *
 * @param host the host name in it; empty where there is none
 * @param port the port in it
 */
record PastedAddress(String host, OptionalInt port) {
    /** A text without any of them is a host name alone, which is what nearly all are. */
    private static final String MARKS = "/:@[]";
    private static final Pattern FORM = Pattern
            .compile("(?:[A-Za-z][A-Za-z0-9+.-]*:/*/)?(?:[^/@]*@)?([^/:@\\[\\]]*)(?::(\\d{1,5}))?:?(?:/.*)?");

    /** Takes an address apart; what has another form, an IPv6 address for instance, is left as it is. */
    static PastedAddress of(String pasted) {
        String address = pasted.strip();
        if (address.chars().noneMatch(each -> MARKS.indexOf(each) >= 0)) {
            return new PastedAddress(address, OptionalInt.empty());
        }
        Matcher parts = FORM.matcher(address);
        if (!parts.matches()) {
            return new PastedAddress(address, OptionalInt.empty());
        }
        String port = parts.group(2);
        return new PastedAddress(parts.group(1).strip(),
                port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port)));
    }

    /** Whether nothing but the host name was entered, or nothing at all. */
    boolean isHostAlone(String entered) {
        return entered == null || entered.isBlank() || entered.equals(host);
    }
}
