package org.slatecard.transfer.internal.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of one check: once they are all closed, none is made any more. */
public final class OpenSockets {
    private final Set<Closeable> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Connects without a proxy: to that address and to no other. */
    Socket connect(InetSocketAddress address, int millis) throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        sockets.add(socket);
        try {
            if (closed) {
                throw new SocketException();
            }
            socket.setTcpNoDelay(true);
            socket.connect(address, millis);
            return socket;
        } catch (IOException | RuntimeException e) {
            close(socket);
            throw e;
        }
    }

    /** Listens on a free port, for the server to connect to. */
    public ServerSocket listen(InetAddress local) throws IOException {
        ServerSocket listener = new ServerSocket(0, 1, local);
        sockets.add(listener);
        return listener;
    }

    Socket accept(ServerSocket listener) throws IOException {
        Socket socket = listener.accept();
        sockets.add(socket);
        return socket;
    }

    /** Closes one of them. */
    public void close(Closeable socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            return; // whatever it was, nothing is left of the connection
        }
    }

    /** Ends the check. */
    public void closeAll() {
        closed = true;
        sockets.forEach(this::close);
    }
}
