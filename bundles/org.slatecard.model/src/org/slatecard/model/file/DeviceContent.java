package org.slatecard.model.file;

/**
 * All bytes of a file as they were read by {@link DeviceReader}.
 *
 * @param bytes      the bytes
 * @param fromDevice whether the operating system was passed by; otherwise they may come from its memory
 */
public record DeviceContent(byte[] bytes, boolean fromDevice) {}
