package org.slatecard.card;

/** How what was written was read again. */
public enum ReadBack {
    /** From the device, past the memory of the operating system. */
    DEVICE,
    /** After flushing to the device, but possibly from the memory of the operating system: it allows no other way here. */
    SYSTEM
}
