package org.slatecard.model;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.fleet.Identified;

/** Gives new elements of a fleet their ids: the kind of the element and 64 random bits, so that merges never collide. */
public final class Identifiers {
    private static final int BYTES = 8;

    private final SecureRandom random = new SecureRandom();

    /** An element with a new id; the same element, for chaining. */
    public <T extends Identified> T identify(T element) {
        element.setId(next(element.eClass().getName().toLowerCase(java.util.Locale.ROOT)));
        return element;
    }

    /** A new id for something of a kind, whose name it begins with. */
    public String next(String kind) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return kind + "-" + HexFormat.of().formatHex(bits);
    }

    /** New ids for copies and all that they contain. */
    public void renew(Collection<? extends EObject> copies) {
        EcoreUtil.getAllContents(copies).forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                identify(identified);
            }
        });
    }
}
