package org.slatecard.cli.internal.command;

import java.util.function.Supplier;
import org.slatecard.cli.internal.secret.SecretInput;
import org.slatecard.model.lock.FleetLocks;

/**
 * What a command that works with secrets finds around it.
 *
 * @param input      where secrets come from
 * @param onScreen   whether what a command writes to standard output is seen by somebody and kept nowhere
 * @param locks      who has which fleet open, made when first asked for
 * @param interrupts how it is told that its user has had enough
 */
public record Surroundings(SecretInput input, boolean onScreen, Supplier<FleetLocks> locks, Interrupts interrupts) {}
