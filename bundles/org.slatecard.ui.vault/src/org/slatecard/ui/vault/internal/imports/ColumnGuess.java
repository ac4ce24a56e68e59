package org.slatecard.ui.vault.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which columns of a table are meant, going by their names; the user has the last word. */
record ColumnGuess(List<String> header) {
    private static final Pattern NAME = Pattern.compile("label|name|camera|serial|ssid|カメラ|名|ラベル|シリアル");
    private static final Pattern PASSWORD = Pattern.compile("pass|pwd|secret|key|パス|暗証");

    /** Index of the column that says whose password it is; not the one with the password. */
    int name() {
        for (int i = 0; i < header.size(); i++) {
            if (says(i, NAME) && !says(i, PASSWORD)) {
                return i;
            }
        }
        return password() == 0 && header.size() > 1 ? 1 : 0;
    }

    /** Index of the column with the password. */
    int password() {
        for (int i = 0; i < header.size(); i++) {
            if (says(i, PASSWORD)) {
                return i;
            }
        }
        return header.size() - 1;
    }

    private boolean says(int column, Pattern what) {
        return what.matcher(header.get(column).toLowerCase(Locale.ROOT)).find();
    }
}
