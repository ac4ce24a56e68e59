package org.slatecard.vault;

import java.math.BigInteger;

/** A way into a vault, as anybody can read it from the file. */
public sealed interface VaultRecipient {
    /**
     * The passphrase.
     *
     * @param iterations of PBKDF2 (RFC 8018)
     */
    record Passphrase(int iterations) implements VaultRecipient {}

    /**
     * A colleague's private key. The name of its owner stands in the encrypted part only.
     *
     * @param issuer       who signed the certificate, as an RFC 4514 string
     * @param serialNumber serial number of the certificate
     */
    record Certificate(String issuer, BigInteger serialNumber) implements VaultRecipient {}
}
