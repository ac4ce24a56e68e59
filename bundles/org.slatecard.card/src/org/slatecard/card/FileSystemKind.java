package org.slatecard.card;

/** What a card is formatted with, as far as it matters for a camera. */
public enum FileSystemKind {
    /** FAT12, FAT16 or FAT32. */
    FAT,
    /** exFAT. */
    EXFAT,
    /** Anything else: no camera is known to read it. */
    OTHER,
    /** The system does not tell. */
    UNKNOWN
}
