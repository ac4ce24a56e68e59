package org.slatecard.transfer;

import java.util.Optional;
import org.slatecard.model.text.Text;

/**
 * What a server does with one suite.
 *
 * @param suite       the suite, with its grade
 * @param state       what the server does with it
 * @param negotiation what was agreed on; where it was accepted
 * @param reason      how the server declined, or why it is not known; empty where it was accepted
 */
public record SuiteResult(OfferedSuite suite, SuiteState state, Optional<Negotiation> negotiation,
        Optional<Text> reason) {}
