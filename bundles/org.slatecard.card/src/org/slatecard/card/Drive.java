package org.slatecard.card;

import java.nio.file.Path;

/**
 * A memory card, or a folder that stands for one, as the operating system describes it.
 *
 * @param path       where it is mounted, or the folder
 * @param label      name of the volume; empty where it has none or the system does not tell
 * @param fileSystem kind of file system
 * @param typeName   the system's own name of the file system, for texts
 * @param size       bytes of the volume
 * @param free       bytes that can be written
 * @param readOnly   whether the volume takes no writing
 * @param device     name of the device, for instance {@code /dev/sdb1}; empty where the system does not tell
 */
public record Drive(Path path, String label, FileSystemKind fileSystem, String typeName, long size, long free,
        boolean readOnly, String device) {}
