package org.slatecard.transfer;

import java.util.List;

/**
 * What a model of camera offers to a server. Immutable.
 *
 * @param modelId designation of the model
 * @param suites  its suites in the documented order; in which order the camera offers them is not documented (F18)
 * @param ipv6    whether it takes IPv6 addresses
 */
public record CameraOffer(String modelId, List<OfferedSuite> suites, boolean ipv6) {
    /** A list that nobody can change. */
    public CameraOffer {
        suites = List.copyOf(suites);
    }
}
