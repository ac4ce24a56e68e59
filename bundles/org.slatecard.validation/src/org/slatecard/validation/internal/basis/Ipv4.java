package org.slatecard.validation.internal.basis;

import java.util.OptionalInt;

/** IPv4 addresses as people write them and as computers compare them: 32 bits in network byte order. */
public final class Ipv4 {
    private static final int BYTES = 4;
    private static final int LONGEST = 15;
    private static final int LARGEST = 255;

    private Ipv4() {}

    /** An address in dotted decimal form (RFC 3986, section 3.2.2); empty for anything else, also with leading zeros. */
    public static OptionalInt parse(String text) {
        String[] parts = text == null || text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
        if (parts.length != BYTES) {
            return OptionalInt.empty();
        }
        int address = 0;
        for (String part : parts) {
            int number = number(part);
            if (number < 0) {
                return OptionalInt.empty();
            }
            address = address << Byte.SIZE | number;
        }
        return OptionalInt.of(address);
    }

    /** An address in dotted decimal form. */
    public static String text(int address) {
        return (address >>> 24) + "." + (address >>> 16 & LARGEST) + "." + (address >>> 8 & LARGEST) + "."
                + (address & LARGEST);
    }

    /** Whether it has the form of an IPv6 address (RFC 4291, section 2.2), with or without brackets, prefix or zone. */
    public static boolean isIpv6(String text) {
        if (text == null || text.indexOf(':') < 0 || text.indexOf(':') == text.lastIndexOf(':')) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean zone = each == '%' || each == '/';
            if (zone) {
                return at > 0;
            }
            if (Character.digit(each, 16) < 0 && ":.[]".indexOf(each) < 0 || each > 'f') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is an address for private networks (RFC 1918, section 3). */
    public static boolean isPrivate(int address) {
        return in(address, 0x0A000000, 8) || in(address, 0xAC100000, 12) || in(address, 0xC0A80000, 16);
    }

    /**
     * Whether no host of a network can have it (RFC 6890, section 2.2.2): this host, loopback, link-local, multicast,
     * reserved, broadcast.
     */
    public static boolean isReserved(int address) {
        return in(address, 0, 8) || in(address, 0x7F000000, 8) || in(address, 0xA9FE0000, 16)
                || address >>> 28 >= 0xE;
    }

    private static boolean in(int address, int network, int prefix) {
        return (address ^ network) >>> Integer.SIZE - prefix == 0;
    }

    private static int number(String part) {
        if (part.isEmpty() || part.length() > 3 || part.length() > 1 && part.charAt(0) == '0'
                || !part.chars().allMatch(FieldLimit::isDigit)) {
            return -1;
        }
        int number = Integer.parseInt(part);
        return number > LARGEST ? -1 : number;
    }
}
