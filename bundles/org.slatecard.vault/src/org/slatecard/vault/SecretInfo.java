package org.slatecard.vault;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a vault without its value.
 *
 * @param id                what {@code …SecretId} features of the fleet refer to it by
 * @param kind              what it is for
 * @param changed           when its value was set, in whole seconds
 * @param unreferencedSince since which save no part of the fleet refers to it; empty while one does
 */
public record SecretInfo(String id, SecretKind kind, Instant changed, Optional<Instant> unreferencedSince) {}
