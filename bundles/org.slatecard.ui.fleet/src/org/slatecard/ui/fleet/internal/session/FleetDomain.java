package org.slatecard.ui.fleet.internal.session;

import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;

/** The editing domain of one fleet. */
final class FleetDomain extends AdapterFactoryEditingDomain {
    private final BooleanSupplier readOnly;

    FleetDomain(Fleet fleet, BooleanSupplier readOnly) {
        super(new FleetItemProviderAdapterFactory(), new FleetCommandStack());
        this.readOnly = readOnly;
        getResourceSet().getResources().add(fleet.eResource());
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return readOnly.getAsBoolean();
    }
}
