package org.slatecard.ui.transfer.internal;

/** Which uploads the user wants rehearsed. */
enum RehearsalScope {
    /** Those of the cameras that are selected, or one to each of the targets that are. */
    SELECTION,
    /** One to each transfer target. */
    TARGETS,
    /** Those of every camera. */
    FLEET
}
