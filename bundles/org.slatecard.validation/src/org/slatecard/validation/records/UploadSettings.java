package org.slatecard.validation.records;

import java.util.Objects;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.TransferTarget;

/**
 * What an upload depends on, beside the server, the certificates and the model of the camera. Immutable, no secret.
 *
 * @param userName  [User Name]
 * @param directory [Destination Directory], placeholders filled in
 * @param secure    [Using Secure Protocol]
 * @param passive   [Passive Mode]
 */
public record UploadSettings(String userName, String directory, boolean secure, boolean passive) {
    /** Those of a camera that sends to a target. */
    public static UploadSettings of(Camera camera, TransferTarget target) {
        return new UploadSettings(Objects.requireNonNullElse(target.getUserName(), ""),
                DestinationDirectory.of(target.getDestinationDirectory()).on(camera), target.isUsingSecureProtocol(),
                target.isPassiveMode());
    }
}
