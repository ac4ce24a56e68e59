package org.slatecard.validation.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slatecard.validation.Secrets;

/**
 * Tells equal secrets without keeping them: digests under a key that is made anew each time a vault is opened, and thrown
 * away with it. A value never changes under its id.
 */
final class SecretDigests {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Secrets secrets;
    private final Mac mac;
    private final Map<String, String> known = new HashMap<>();

    SecretDigests(Secrets secrets) {
        this.secrets = secrets;
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The digest of the secret with that id; null where there is none to read. */
    synchronized String of(String id) {
        if (id == null || id.isEmpty() || !secrets.isOpen()) {
            return null;
        }
        return known.computeIfAbsent(id, unread -> secrets.read(unread).map(this::digest).orElse(null));
    }

    private String digest(char[] secret) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        Arrays.fill(secret, '\0');
        mac.update(bytes.array(), bytes.position(), bytes.remaining());
        Arrays.fill(bytes.array(), (byte) 0);
        return HexFormat.of().formatHex(mac.doFinal());
    }
}
