package org.slatecard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.internal.ModelText;
import org.slatecard.model.text.Text;

/** What keeps a fleet from being written: XML 1.0 has no place for control characters and half of a surrogate pair. */
final class UnwritableCharacter {
    private UnwritableCharacter() {}

    /** Which value holds one, and which it is; empty where everything can be written. */
    static Optional<Text> in(Fleet fleet) {
        List<EObject> all = new ArrayList<>(List.of(fleet));
        fleet.eAllContents().forEachRemaining(all::add);
        return all.stream().flatMap(UnwritableCharacter::of).findFirst();
    }

    private static Stream<Text> of(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> element.eGet(attribute) instanceof String)
                .flatMap(attribute -> of(element, attribute).stream());
    }

    private static Optional<Text> of(EObject element, EAttribute attribute) {
        OptionalInt refused = ((String) element.eGet(attribute)).codePoints().filter(each -> !isWritable(each))
                .findFirst();
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        String name = ElementName.of(element);
        return Optional.of(ModelText.CHARACTER_REFUSED.with(name.isEmpty() ? ElementName.kind(element) : name,
                ElementName.field(attribute), "U+%04X".formatted(refused.getAsInt())));
    }

    private static boolean isWritable(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= ' ' && character < 0xD800
                || character > 0xDFFF && character < 0xFFFE || character > 0xFFFF;
    }
}
