package org.slatecard.transfer.internal.tls;

import java.io.IOException;

/** A server sent more than is read of it. */
public final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
}
