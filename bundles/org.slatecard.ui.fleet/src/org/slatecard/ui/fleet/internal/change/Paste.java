package org.slatecard.ui.fleet.internal.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/**
 * Brings copies into a fleet: with new ids and free names, without serial numbers and static addresses that are taken,
 * and with references to what the fleet has itself.
 */
public final class Paste {
    private final FleetSession session;
    private final Identifiers identifiers = new Identifiers();

    /** Brings copies into that fleet. */
    public Paste(FleetSession session) {
        this.session = session;
    }

    /**
     * What {@link Cutting} wrote, into the group that is selected.
     *
     * @throws ExplainedException when the bytes are something else
     */
    public Change of(byte[] content, EObject selected) throws ExplainedException {
        return paste(Cutting.read(content), NewElement.group(selected), Messages.EditPaste);
    }

    /**
     * A second one of each element, beside it.
     *
     * @throws ExplainedException when a value cannot be copied
     */
    public Change duplicate(List<? extends EObject> elements) throws ExplainedException {
        EObject first = elements.get(0);
        CameraGroup beside = first instanceof CameraGroup group ? group.getParent() : NewElement.group(first);
        return paste(Cutting.read(Cutting.bytes(elements)), beside, Messages.EditDuplicate);
    }

    private Change paste(Fleet brought, CameraGroup group, String label) {
        List<EObject> elements = brought.eContents().stream().filter(each -> !Cutting.isPlaceholder(each)).toList();
        List<EObject> top = elements.stream().filter(Paste::isTop).toList();
        Map<EReference, List<EObject>> added = new LinkedHashMap<>();
        elements.forEach(this::resolve);
        top.stream().filter(each -> MoveToGroup.above(each) != null)
                .forEach(each -> each.eUnset(MoveToGroup.above(each)));
        new ArrayList<>(brought.eContents()).forEach(EcoreUtil::remove);
        rename(elements);
        for (EObject element : elements) {
            identifiers.identify((Identified) element);
            added.computeIfAbsent(Kind.of(element).orElseThrow().container(), key -> new ArrayList<>()).add(element);
        }
        Edit edit = new Edit(Change.label(label, top));
        added.forEach((where, what) -> edit
                .append(AddCommand.create(session.domain(), session.fleet(), where, what)));
        if (group != null) {
            top.stream().filter(each -> MoveToGroup.above(each) != null).forEach(each -> edit
                    .append(SetCommand.create(session.domain(), each, MoveToGroup.above(each), group)));
        }
        return new Change(edit, top);
    }

    private static boolean isTop(EObject element) {
        EReference above = MoveToGroup.above(element);
        return above == null || element.eGet(above) == null || Cutting.isPlaceholder((EObject) element.eGet(above));
    }

    /** Only references of one direction: the others would change the fleet before the edit is executed. */
    private void resolve(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && reference.getEOpposite() == null && element.eIsSet(reference)) {
                element.eSet(reference, reference.isMany()
                        ? ((List<?>) element.eGet(reference)).stream().map(each -> here((EObject) each))
                                .filter(Objects::nonNull).toList()
                        : here((EObject) element.eGet(reference)));
            }
        }
        if (element instanceof Camera camera) {
            camera.getStaticAddresses().forEach(this::resolve);
            camera.getStaticAddresses().removeIf(address -> address.getProfile() == null || isTaken(address));
        }
    }

    private EObject here(EObject referred) {
        if (!Cutting.isPlaceholder(referred)) {
            return referred;
        }
        EObject own = session.fleet().eResource().getEObject(((Identified) referred).getId());
        return own != null && own.eClass() == referred.eClass() ? own : null;
    }

    private boolean isTaken(StaticAddress address) {
        return session.fleet().getCameras().stream().flatMap(camera -> camera.getStaticAddresses().stream())
                .anyMatch(other -> other.getProfile() == address.getProfile()
                        && Objects.equals(other.getIpAddress(), address.getIpAddress()));
    }

    private void rename(List<EObject> elements) {
        Map<EReference, Set<String>> taken = new HashMap<>();
        Set<String> numbers = session.fleet().getCameras().stream().map(Camera::getSerialNumber)
                .collect(Collectors.toSet());
        for (EObject element : elements) {
            Kind kind = Kind.of(element).orElseThrow();
            Set<String> names = taken.computeIfAbsent(kind.container(), key -> Change.taken(session.fleet(), kind));
            String name = (String) element.eGet(kind.nameFeature());
            if (name != null) {
                element.eSet(kind.nameFeature(), FreeName.of(name, names));
                names.add((String) element.eGet(kind.nameFeature()));
            }
            if (element instanceof Camera camera && numbers.contains(camera.getSerialNumber())) {
                camera.setSerialNumber(null);
            }
        }
    }
}
