package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Rule;

/** A port is not that of FTPS in implicit mode, which the camera does not speak. */
@Component(service = Rule.class)
public final class PortImplicitTls extends PortRule {
    private static final int PORT = 990;

    public PortImplicitTls() {
        super("port-implicit-tls", PORT);
    }
}
