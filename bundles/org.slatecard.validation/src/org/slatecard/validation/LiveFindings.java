package org.slatecard.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.CameraModels;
import org.slatecard.validation.records.TransferRecords;

/**
 * The findings of a fleet that is being edited. One edit costs the objects that it touches, not the whole fleet. Where
 * these are more than can be checked while somebody types, the rest is checked a little later, portion by portion.
 */
public interface LiveFindings extends AutoCloseable {
    /** All findings, of each object as it was checked last. */
    List<Finding> all();

    /** The findings about one object as it was checked last. */
    List<Finding> of(EObject subject);

    /** Checks at once what was put off, for whoever has to know the findings as the fleet is now. */
    void catchUp();

    /** Calls a listener after each edit, and each portion of one, with the objects whose findings have changed. */
    void addListener(Consumer<Set<EObject>> listener);

    /** Ends the calls. */
    void removeListener(Consumer<Set<EObject>> listener);

    /** From now on rules read secrets from there: the vault was opened or locked. Checks every object again. */
    void read(Secrets secrets);

    /** Servers were checked, or uploads rehearsed. Checks every transfer target again. */
    void read(TransferRecords records);

    /** From now on rules judge by these camera models: one was corrected, or added. Checks every object again. */
    void judgeBy(CameraModels models);

    /** Stops following the fleet. */
    @Override
    void close();
}
