package org.slatecard.model.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slatecard.model.text.Text;

/**
 * Why the system did not read or write a file, for texts that name the file themselves. What Java says of it is English
 * alone, repeats the name of the file, or is nothing but that name.
 */
public final class SystemReason {
    /** What systems say, in small letters, and what that means. */
    private static final List<Map.Entry<String, SystemReasonText>> SAID = List.of(
            Map.entry("no space left", SystemReasonText.FULL), Map.entry("quota exceeded", SystemReasonText.FULL),
            Map.entry("not enough space", SystemReasonText.FULL),
            Map.entry("read-only file system", SystemReasonText.READ_ONLY),
            Map.entry("write-protected", SystemReasonText.READ_ONLY),
            Map.entry("permission denied", SystemReasonText.DENIED),
            Map.entry("operation not permitted", SystemReasonText.DENIED),
            Map.entry("is a directory", SystemReasonText.FOLDER),
            Map.entry("not a directory", SystemReasonText.NO_FOLDER),
            Map.entry("symbolic links", SystemReasonText.CIRCLE),
            Map.entry("name too long", SystemReasonText.LONG_NAME),
            Map.entry("input/output error", SystemReasonText.DEVICE),
            Map.entry("no such device", SystemReasonText.REMOVED),
            Map.entry("not connected", SystemReasonText.REMOVED),
            Map.entry("stale file handle", SystemReasonText.REMOVED),
            Map.entry("used by another process", SystemReasonText.BUSY),
            Map.entry("resource busy", SystemReasonText.BUSY));

    private SystemReason() {}

    /** The reason, without a full stop; what is not known here stands as the system says it. */
    public static Text of(Exception failure) {
        Exception reason = failure;
        while (!(reason instanceof FileSystemException) && reason.getCause() instanceof Exception cause) {
            reason = cause;
        }
        return switch (reason) {
            case AccessDeniedException denied -> SystemReasonText.DENIED.with();
            case NoSuchFileException missing -> SystemReasonText.MISSING.with();
            case NotDirectoryException other -> SystemReasonText.NO_FOLDER.with();
            case FileAlreadyExistsException there -> SystemReasonText.IN_THE_WAY.with(there.getFile());
            case FileSystemException said -> meaning(said.getReason());
            default -> meaning(reason.getMessage());
        };
    }

    private static Text meaning(String said) {
        if (said == null || said.isBlank()) {
            return SystemReasonText.UNKNOWN.with();
        }
        String small = said.toLowerCase(Locale.ROOT);
        return SAID.stream().filter(each -> small.contains(each.getKey())).findFirst()
                .map(each -> each.getValue().with()).orElseGet(() -> SystemReasonText.OTHER.with(said));
    }
}
