package org.slatecard.model;

/**
 * Where the data of a camera model was read.
 *
 * @param kind who brought it
 * @param name the file: a path, where it is the user's
 */
public record ModelOrigin(Kind kind, String name) {
    /** Who brings camera models. */
    public enum Kind {
        /** The product. */
        PRODUCT,
        /** Another bundle, through the extension point. */
        CONTRIBUTED,
        /** The user, in a folder of camera models. */
        USER
    }
}
