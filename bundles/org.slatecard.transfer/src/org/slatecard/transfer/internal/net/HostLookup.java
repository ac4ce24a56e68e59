package org.slatecard.transfer.internal.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the addresses of a host, in a thread of its own: the system's look-up cannot be interrupted. */
public final class HostLookup {
    private HostLookup() {}

    /**
     * The addresses of a host, those of IPv4 first, as a camera uses them.
     *
     * @return at least one; none where the name is not known, or not within that time
     */
    public static List<InetAddress> addresses(String host, Duration longest) throws InterruptedException {
        CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("lookup of a host").start(() -> found.complete(lookUp(host)));
        try {
            return found.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return List.of();
        }
    }

    private static List<InetAddress> lookUp(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .sorted(Comparator.comparing((InetAddress each) -> !(each instanceof Inet4Address))).toList();
        } catch (UnknownHostException | RuntimeException e) {
            return List.of();
        }
    }
}
