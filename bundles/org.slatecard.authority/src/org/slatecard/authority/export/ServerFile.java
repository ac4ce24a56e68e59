package org.slatecard.authority.export;

/**
 * A file for a server.
 *
 * @param name    without its folder
 * @param content all bytes; those of a secret are wiped by whoever writes them
 * @param secret  whether it holds a private key, so that nobody but its owner may read it (mode 0600)
 */
public record ServerFile(String name, byte[] content, boolean secret) {
    /** Names no content. */
    @Override
    public String toString() {
        return name;
    }
}
