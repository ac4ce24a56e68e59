package org.slatecard.certificates;

import java.util.Optional;
import org.slatecard.model.text.ExplainedException;

/** Where the password of a PKCS #12 file comes from: the user, as a rule. */
@FunctionalInterface
public interface KeyStorePassword {
    /** There is nobody to ask. */
    KeyStorePassword NONE = name -> Optional.empty();

    /**
     * The password, which the reader wipes; empty to give up.
     *
     * @param name of the file, for the question
     * @throws ExplainedException when it cannot be asked for
     */
    Optional<char[]> of(String name) throws ExplainedException;
}
