package org.slatecard.vault.internal.json;

/** Bytes are not what was expected of them. Says where and never what, because that may be a secret. */
public final class MalformedJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    MalformedJson(int position) {
        super("at byte " + position);
        this.position = position;
    }

    /** Byte at which reading ended, from 0. */
    public int position() {
        return position;
    }
}
