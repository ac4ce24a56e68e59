package org.slatecard.ui.fleet.internal.field;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** The address of a camera in one network, for data binding; an empty text where it has none. */
public final class AddressValue extends AbstractObservableValue<String> {
    private final FleetSession session;
    private final Camera camera;
    private final NetworkProfile network;
    private final Consumer<Notification> onChange = change -> refresh();
    private Object sitting = new Object();
    private String shown;

    /** The address of a camera in a network. */
    public AddressValue(FleetSession session, Camera camera, NetworkProfile network) {
        this.session = session;
        this.camera = camera;
        this.network = network;
        shown = doGetValue();
        session.changes().add(onChange);
    }

    /** From here on edits are a new step of undo. */
    public void beginSitting() {
        sitting = new Object();
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    @Override
    protected String doGetValue() {
        return address().map(StaticAddress::getIpAddress).filter(Objects::nonNull).orElse("");
    }

    @Override
    protected void doSetValue(String typed) {
        if (!typed.equals(doGetValue())) {
            shown = typed;
            session.execute(new Edit(sitting, NLS.bind(Messages.EditAddress, network.getName()), command(typed)));
        }
    }

    @Override
    public synchronized void dispose() {
        session.changes().remove(onChange);
        super.dispose();
    }

    private Command command(String typed) {
        EditingDomain domain = session.domain();
        StaticAddress address = address().orElse(null);
        if (address == null) {
            StaticAddress added = FleetFactory.eINSTANCE.createStaticAddress();
            added.setProfile(network);
            added.setIpAddress(typed);
            return AddCommand.create(domain, camera, FleetPackage.Literals.CAMERA__STATIC_ADDRESSES, added);
        }
        return typed.isEmpty()
                ? RemoveCommand.create(domain, camera, FleetPackage.Literals.CAMERA__STATIC_ADDRESSES, address)
                : SetCommand.create(domain, address, FleetPackage.Literals.STATIC_ADDRESS__IP_ADDRESS, typed);
    }

    private Optional<StaticAddress> address() {
        return camera.getStaticAddresses().stream().filter(address -> address.getProfile() == network).findFirst();
    }

    private void refresh() {
        String now = doGetValue();
        String before = shown;
        shown = now;
        if (!Objects.equals(before, now)) {
            fireValueChange(Diffs.createValueDiff(before, now));
        }
    }
}
