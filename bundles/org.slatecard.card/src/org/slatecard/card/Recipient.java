package org.slatecard.card;

/**
 * Whom a card is for: a fleet, a camera or a transfer target.
 *
 * @param id   id of the element in the fleet
 * @param name what the user calls it
 */
public record Recipient(String id, String name) {}
