package org.slatecard.model;

import org.slatecard.model.fleet.Settings;

/**
 * A value after inheritance, with the camera, group or fleet that sets it.
 *
 * @param value  the value; null (or an empty list) where nobody sets it
 * @param origin who sets it; null where nobody does
 */
public record Effective<T>(T value, Settings origin) {}
