package org.slatecard.certificates.verdict;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.util.IPAddress;

/**
 * An IP address, as certificates hold it and as people read it: IPv6 in the one form of RFC 5952, whatever it was typed
 * like. Immutable.
 */
public final class IpAddress {
    /** What Bouncy Castle is asked about: it also takes signs, digits of other scripts and single colons at an end. */
    private static final Pattern WITH_DOTS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern WITH_COLONS = Pattern.compile("(::|[0-9a-fA-F])([0-9a-fA-F:.]*(::|[0-9a-fA-F]))?");
    private static final int BYTES_V4 = 4;
    private static final int BYTES_V6 = 16;
    private static final int GROUPS = 8;
    /** An IPv4 address within IPv6 (RFC 4291, section 2.5.5.2) is written as such behind this (RFC 5952, section 5). */
    private static final byte[] MAPPED = HexFormat.of().parseHex("00000000000000000000ffff");

    private final byte[] octets;

    private IpAddress(byte[] octets) {
        this.octets = octets.clone();
    }

    /** An address that was typed; IPv6 may stand in brackets, as in addresses of pages. Empty for what is none. */
    public static Optional<IpAddress> parse(String text) {
        String plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        boolean address = WITH_DOTS.matcher(text).matches() && IPAddress.isValidIPv4(text)
                || WITH_COLONS.matcher(plain).matches() && IPAddress.isValidIPv6(plain);
        if (!address) {
            return Optional.empty();
        }
        GeneralName name = new GeneralName(GeneralName.iPAddress, plain);
        return Optional.of(new IpAddress(ASN1OctetString.getInstance(name.getName()).getOctets()));
    }

    /** An address of a certificate; empty where it has not 4 or 16 bytes (RFC 5280, section 4.2.1.6). */
    public static Optional<IpAddress> of(byte[] octets) {
        return octets.length == BYTES_V4 || octets.length == BYTES_V6
                ? Optional.of(new IpAddress(octets))
                : Optional.empty();
    }

    /** A host as it is shown: an address in its one form, a name as it is. */
    public static String shown(String host) {
        return parse(host).map(IpAddress::toString).orElse(host);
    }

    /** Its 4 or 16 bytes, in network order; a copy. */
    public byte[] octets() {
        return octets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** The address in text: IPv4 with dots, IPv6 by RFC 5952. */
    @Override
    public String toString() {
        if (octets.length == BYTES_V4) {
            return withDots(0);
        }
        return Arrays.equals(octets, 0, MAPPED.length, MAPPED, 0, MAPPED.length)
                ? "::ffff:" + withDots(MAPPED.length)
                : withColons();
    }

    private String withDots(int first) {
        StringJoiner text = new StringJoiner(".");
        for (int i = first; i < octets.length; i++) {
            text.add(String.valueOf(octets[i] & 0xFF));
        }
        return text.toString();
    }

    /** The first of the longest runs of two or more groups of zero is left out. */
    private String withColons() {
        int start = GROUPS;
        int longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            int run = zerosFrom(i);
            if (run > longest) {
                start = i;
                longest = run;
            }
        }
        return start == GROUPS
                ? groups(0, GROUPS)
                : groups(0, start) + "::" + groups(start + longest, GROUPS);
    }

    private int zerosFrom(int group) {
        int end = group;
        while (end < GROUPS && group(end) == 0) {
            end++;
        }
        return end - group;
    }

    private String groups(int from, int until) {
        StringJoiner text = new StringJoiner(":");
        for (int i = from; i < until; i++) {
            text.add(Integer.toHexString(group(i)));
        }
        return text.toString();
    }

    private int group(int index) {
        return (octets[2 * index] & 0xFF) << Byte.SIZE | octets[2 * index + 1] & 0xFF;
    }
}
