package org.slatecard.transfer.internal.rehearse;

/** A step failed without which there is none after it. What it was stands among the steps. */
final class Ended extends Exception {
    private static final long serialVersionUID = 1L;
}
