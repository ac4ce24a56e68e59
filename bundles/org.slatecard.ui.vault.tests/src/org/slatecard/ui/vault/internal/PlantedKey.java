package org.slatecard.ui.vault.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A private key of an authority, and the search for it: as it is, in hexadecimal digits and in Base64. */
final class PlantedKey {
    /** The private number of a P-384 key begins there in its PKCS #8 form (RFC 5958, RFC 5915), and has 48 bytes. */
    private static final int FROM = 35;
    private static final int TO = 83;

    private final List<byte[]> needles = new ArrayList<>();

    /** @param pem PKCS #8; is wiped */
    PlantedKey(char[] pem) {
        String body = new String(pem).replaceAll("-----[^-]+-----|\\s", "");
        Arrays.fill(pem, '\0');
        byte[] number = Arrays.copyOfRange(Base64.getDecoder().decode(body), FROM, TO);
        needles.add(number);
        add(HexFormat.of().formatHex(number));
        add(HexFormat.of().withUpperCase().formatHex(number));
        for (int shift = 0; shift < 3; shift++) {
            String text = Base64.getEncoder().encodeToString(Arrays.copyOfRange(number, shift, TO - FROM));
            add(text.substring(0, 24)); // short enough to be within a line of PEM or of XML
            add(text.substring(24, 48));
        }
    }

    private void add(String text) {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            needles.add(text.getBytes(encoding));
        }
    }

    /** Whether it stands in a file. */
    boolean isIn(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return needles.stream().anyMatch(each -> content.contains(new String(each, StandardCharsets.ISO_8859_1)));
    }
}
