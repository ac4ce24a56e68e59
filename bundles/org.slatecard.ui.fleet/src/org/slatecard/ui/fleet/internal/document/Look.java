package org.slatecard.ui.fleet.internal.document;

/**
 * What a look at the file saw.
 *
 * @param state   what has become of it
 * @param content what it holds
 */
public record Look(DiskState state, Fingerprint content) {}
