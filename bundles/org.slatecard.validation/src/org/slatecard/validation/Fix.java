package org.slatecard.validation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Mends a finding; the rule's text {@code ID.fix} says how. */
@FunctionalInterface
public interface Fix {
    /** The command that mends it, not yet executed; it can be undone. */
    Command command(EditingDomain domain);
}
