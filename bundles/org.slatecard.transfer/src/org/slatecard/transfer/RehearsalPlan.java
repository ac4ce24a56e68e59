package org.slatecard.transfer;

import java.util.Arrays;
import java.util.List;
import org.slatecard.certificates.EncodedCertificate;

/**
 * An upload that is to be rehearsed: what a camera knows of a transfer target.
 *
 * @param camera    label of the camera
 * @param target    display name of the transfer target
 * @param server    where the server is
 * @param secure    [Using Secure Protocol]
 * @param passive   [Passive Mode]
 * @param userName  [User Name]
 * @param password  [Password], which whoever made the plan wipes. Empty where there is none
 * @param directory [Destination Directory], placeholders filled in
 * @param anchors   what the camera trusts
 * @param offer     what the camera offers
 */
public record RehearsalPlan(String camera, String target, ServerAddress server, boolean secure, boolean passive,
        String userName, char[] password, String directory, List<EncodedCertificate> anchors, CameraOffer offer) {

    /** A list that nobody can change. */
    public RehearsalPlan {
        anchors = List.copyOf(anchors);
    }

    /** Overwrites the password. */
    public void wipe() {
        Arrays.fill(password, '\0');
    }

    /** Without the password. */
    @Override
    public String toString() {
        return camera + " > " + target + " (" + server + ")";
    }
}
