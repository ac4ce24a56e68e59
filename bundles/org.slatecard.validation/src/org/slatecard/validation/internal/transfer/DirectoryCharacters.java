package org.slatecard.validation.internal.transfer;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Replacement;
import org.slatecard.validation.internal.basis.TextCharacters;
import org.slatecard.validation.internal.basis.TextField;

/** A destination directory holds only characters that the camera takes; backslashes and placeholders are other matters. */
@Component(service = Rule.class)
public final class DirectoryCharacters extends TextCharacters<TransferTarget> {

    public DirectoryCharacters() {
        super("directory-characters", "F16", TextField.DIRECTORY);
    }

    @Override
    protected String relevant(String text) {
        return DestinationDirectory.of(text).withoutPlaceholders().replace("\\", "");
    }

    @Override
    protected Optional<String> replacement(TransferTarget target, FieldLimit limit) {
        return DestinationDirectory.of(target.getDestinationDirectory())
                .with(part -> limit.takes(part)
                        ? Optional.of(part)
                        : Replacement.free(part.replaceAll("[/\\\\]+", "/"), limit));
    }
}
