package org.slatecard.card;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that a card must hold in its root.
 *
 * @param name         name of the file, from the camera model (F17: {@code certification.pem})
 * @param maximumBytes bytes that the camera takes per certificate; 0 where no limit is documented
 * @param certificates what is in it, in the order of the file; the same certificates always stand in the same order
 */
public record CardFile(String name, int maximumBytes, List<CardCertificate> certificates) {
    /** An unchangeable file. */
    public CardFile {
        certificates = List.copyOf(certificates);
    }

    /** All bytes of the file: its certificates one after the other, in ASCII. */
    public byte[] content() {
        return certificates.stream().map(CardCertificate::pem).collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.of(content());
    }
}
