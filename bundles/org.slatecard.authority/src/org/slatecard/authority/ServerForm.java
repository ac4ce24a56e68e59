package org.slatecard.authority;

import java.util.List;
import java.util.Optional;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.ExplainedException;

/**
 * What a server shall get: a certificate for each kind of key. Immutable.
 *
 * @param label what the server is called in the fleet; empty for its first name
 * @param names what it is reached by
 * @param keys  kinds of keys, each once: one, or an RSA and an EC pair for servers that take both
 * @param days  how long the certificates are valid, 1 to {@value #MOST_DAYS}
 */
public record ServerForm(Optional<String> label, ServerNames names, List<KeyKind> keys, int days) {
    /** Days where nothing else is said: a year and a month to renew in, as public authorities have it. */
    public static final int USUAL_DAYS = 397;
    /** Most days. */
    public static final int MOST_DAYS = 3650;

    /** Lists that nobody can change. */
    public ServerForm {
        keys = List.copyOf(keys);
    }

    /**
     * Refuses days out of range.
     *
     * @throws ExplainedException when they are
     */
    static int checkDays(int days) throws ExplainedException {
        if (days < 1 || days > MOST_DAYS) {
            throw new ExplainedException(AuthorityText.DAYS.with(days, MOST_DAYS));
        }
        return days;
    }
}
