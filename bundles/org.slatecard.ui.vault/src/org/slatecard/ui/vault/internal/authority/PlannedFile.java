package org.slatecard.ui.vault.internal.authority;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slatecard.authority.export.ServerFile;

/**
 * A file that would be written.
 *
 * @param name     without its folder
 * @param secret   whether only its owner may read it
 * @param replaces whether there is one of that name
 * @param text     what stands in it; a sentence in its place where it is secret
 */
record PlannedFile(String name, boolean secret, boolean replaces, String text) {
    /**
     * Looks at files; what is secret in them is wiped.
     *
     * @param folder where they would be written; null where that is not known yet
     */
    static List<PlannedFile> all(List<ServerFile> files, Path folder) {
        List<PlannedFile> all = files.stream().map(each -> new PlannedFile(each.name(), each.secret(),
                folder != null && Files.exists(folder.resolve(each.name())),
                each.secret() ? Messages.ExportSecret : new String(each.content(), StandardCharsets.UTF_8))).toList();
        files.stream().filter(ServerFile::secret).forEach(each -> Arrays.fill(each.content(), (byte) 0));
        return all;
    }

    String mode() {
        return secret ? Messages.ExportOwner : Messages.ExportEveryone;
    }

    String happens() {
        return replaces ? Messages.ExportReplaces : Messages.ExportNew;
    }
}
