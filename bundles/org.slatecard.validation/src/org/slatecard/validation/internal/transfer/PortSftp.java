package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Rule;

/** A port is not that of SFTP, which the camera does not speak. */
@Component(service = Rule.class)
public final class PortSftp extends PortRule {
    private static final int PORT = 22;

    public PortSftp() {
        super("port-sftp", PORT);
    }
}
