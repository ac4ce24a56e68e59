package org.slatecard.card;

/**
 * A root certificate as it stands in a file on a card.
 *
 * @param id     id of the certificate in the fleet
 * @param label  its label in the fleet
 * @param pem    RFC 7468 text, lines of 64 characters that end with LF
 * @param sha256 SHA-256 of the DER form, 64 lower-case hexadecimal digits
 */
public record CardCertificate(String id, String label, String pem, String sha256) {
    /** Bytes that the certificate takes in the file. */
    public int size() {
        return pem.length();
    }
}
