package org.slatecard.transfer;

/**
 * What a server does with one version of the protocol, whatever the camera offers.
 *
 * @param version the version
 * @param state   whether a handshake comes to a result under it
 */
public record VersionResult(TlsVersion version, SuiteState state) {}
