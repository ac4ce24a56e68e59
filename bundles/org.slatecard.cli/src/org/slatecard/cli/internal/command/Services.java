package org.slatecard.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slatecard.validation.Validator;

/** The services that the commands work with, the same as the workbench's. Made when a command first asks for them. */
@Component(service = Services.class)
public final class Services {
    private final Validator validator;

    /** Called by the service runtime. */
    @Activate
    public Services(@Reference Validator validator) {
        this.validator = validator;
    }

    /** Applies the rules. */
    public Validator validator() {
        return validator;
    }
}
