package org.slatecard.ui.vault.internal.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Transfer;

/**
 * Text on the clipboard as bytes that can be wiped: the platform's own transfer wants a String. The kind of data is the
 * one that every program takes for text.
 */
final class SecretTransfer extends ByteArrayTransfer {
    private static final boolean WINDOWS = "win32".equals(SWT.getPlatform());
    /** CF_UNICODETEXT: UTF-16LE, ends with a zero. */
    private static final int WINDOWS_TEXT = 13;
    private static final String[] NAMES = "cocoa".equals(SWT.getPlatform())
            ? new String[]{"public.utf8-plain-text"}
            : new String[]{"UTF8_STRING", "text/plain;charset=utf-8"};
    private static final int[] IDS = WINDOWS
            ? new int[]{WINDOWS_TEXT}
            : Arrays.stream(NAMES).mapToInt(Transfer::registerType).toArray();

    /** The bytes of a secret, which the caller wipes. */
    static byte[] bytes(char[] secret) {
        Charset charset = WINDOWS ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        ByteBuffer encoded = charset.encode(CharBuffer.wrap(secret));
        byte[] bytes = new byte[encoded.remaining() + (WINDOWS ? 2 : 0)];
        encoded.get(bytes, 0, encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    protected int[] getTypeIds() {
        return IDS.clone();
    }

    @Override
    protected String[] getTypeNames() {
        return WINDOWS ? new String[]{"CF_UNICODETEXT"} : NAMES.clone();
    }
}
