package org.slatecard.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slatecard.validation.Validator;
import org.slatecard.validation.records.KeptRecords;

/** The services that the commands work with, the same as the workbench's. Made when a command first asks for them. */
@Component(service = Services.class)
public final class Services {
    private final Validator validator;
    private final KeptRecords records;

    /** Called by the service runtime. */
    @Activate
    public Services(@Reference Validator validator, @Reference KeptRecords records) {
        this.validator = validator;
        this.records = records;
    }

    /** Applies the rules. */
    public Validator validator() {
        return validator;
    }

    /** Finds what earlier checks of servers came to. */
    public KeptRecords records() {
        return records;
    }
}
