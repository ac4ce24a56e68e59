package org.slatecard.validation.internal.transfer;

import java.net.IDN;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Replacement;

/** A rule about the host name of a transfer target; what was pasted around it is the matter of one rule alone. */
abstract class HostRule extends FactRule<TransferTarget> {
    static final EAttribute FEATURE = FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME;
    private static final int LONGEST = 255;

    HostRule(String id, Severity severity, String source) {
        super(id, severity, source, TransferTarget.class);
    }

    @Override
    public final void check(TransferTarget target, RuleContext context, Findings findings) {
        check(target, PastedAddress.of(Objects.requireNonNullElse(target.getHostName(), "")), context, findings);
    }

    abstract void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings);

    static Optional<FieldLimit> limit(TransferTarget target, RuleContext context, Predicate<FieldLimit> refuses) {
        return FieldLimit.first(context.models(target), Field.HOST_NAME, refuses);
    }

    /** The ASCII form of an internationalised name (RFC 5890); empty for a name that has no need of one, or is none. */
    static Optional<String> punycode(String host) {
        String plain = Replacement.plain(host);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(plain, IDN.USE_STD3_ASCII_RULES);
            return ascii.equals(plain) || ascii.length() > LONGEST ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not a name in any script
        }
    }
}
