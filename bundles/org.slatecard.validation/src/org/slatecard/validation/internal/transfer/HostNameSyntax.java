package org.slatecard.validation.internal.transfer;

import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A host name is one: labels of 1 to 63 letters, digits and inner hyphens, or an IPv4 address. */
@Component(service = Rule.class)
public final class HostNameSyntax extends HostRule {

    public HostNameSyntax() {
        super("host-name-syntax", Severity.ERROR, "RFC 1123, section 2.1");
    }

    private static final int LONGEST = 255;
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern LABELS = Pattern.compile("((?!-)[^.]{1,63}(?<!-)(\\.|$))+");

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        String host = address.host();
        Pattern form = NUMBERS.matcher(host).matches() ? IPV4 : LABELS;
        if (!host.isEmpty() && (host.length() > LONGEST || !form.matcher(host).matches())) {
            findings.report(FEATURE, shown(host));
        }
    }
}
