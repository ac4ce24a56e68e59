package org.slatecard.transfer.internal.check;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slatecard.transfer.internal.net.Reply;

/** What a server says about itself, besides its handshakes. Written by several connections at a time. */
final class Heard {
    private static final Reply NOTHING = new Reply(0, List.of());

    private volatile Reply banner = NOTHING;
    private volatile Reply features = NOTHING;
    private volatile Reply system = NOTHING;
    private final AtomicInteger unasked = new AtomicInteger();

    void banner(Reply reply) {
        banner = reply;
    }

    void features(Reply reply) {
        features = reply;
    }

    void system(Reply reply) {
        system = reply;
    }

    /** Bytes that came between the reply to AUTH TLS and the handshake. */
    void unasked(int bytes) {
        unasked.accumulateAndGet(bytes, Math::max);
    }

    Reply banner() {
        return banner;
    }

    Reply features() {
        return features;
    }

    Reply system() {
        return system;
    }

    int unasked() {
        return unasked.get();
    }
}
