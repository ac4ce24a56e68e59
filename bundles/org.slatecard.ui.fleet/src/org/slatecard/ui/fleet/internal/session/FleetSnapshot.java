package org.slatecard.ui.fleet.internal.session;

import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.slatecard.model.FleetFile;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretReferences;

/**
 * A fleet as it was between two edits, to be written.
 *
 * @param content the bytes of its file
 * @param secrets ids of the secrets that it refers to
 * @param state   that of its command stack, for {@link FleetCommandStack#written}
 */
public record FleetSnapshot(byte[] content, Set<String> secrets, Command state) {
    /**
     * Takes one. Not for the UI thread, which may go on editing: what it edits meanwhile is in the snapshot as well.
     *
     * @throws ExplainedException when a value holds a character that no XML file can hold
     */
    public static FleetSnapshot of(FleetSession session, FleetFile files) throws ExplainedException {
        return session.stack().gate().read(stop -> files.bytes(session.fleet(), stop)
                .map(content -> new FleetSnapshot(content, SecretReferences.of(session.fleet()),
                        session.stack().beginWriting())));
    }
}
