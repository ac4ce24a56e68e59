package org.slatecard.vault;

import java.util.Optional;
import java.util.stream.Stream;

/** What a secret is for. */
public enum SecretKind {
    /** [Password] of the camera's access authentication (F10). */
    ACCESS_PASSWORD("access-password"),
    /** Passphrase of a wireless network. */
    PASSPHRASE("passphrase"),
    /** Password of the user of a transfer target. */
    SERVER_PASSWORD("server-password"),
    /** Private key of an authority or of a server's certificate: PKCS #8 as PEM. */
    PRIVATE_KEY("private-key");

    private final String jsonName;

    SecretKind(String jsonName) {
        this.jsonName = jsonName;
    }

    /** Its name in the content of a vault. */
    public String jsonName() {
        return jsonName;
    }

    /** The kind with a name in the content of a vault; empty where there is none. */
    public static Optional<SecretKind> of(String jsonName) {
        return Stream.of(values()).filter(kind -> kind.jsonName.equals(jsonName)).findFirst();
    }
}
