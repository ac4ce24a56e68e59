package org.slatecard.transfer;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.ExplainedException;

/** Finds out what servers negotiate with a camera. Connects only to the servers that are named; never logs in. */
public interface SuiteCheck {
    /** Connections to one host at a time, whatever is asked for: many servers close what is more. */
    int MOST_CONNECTIONS = 16;

    /**
     * What a model of camera offers, by its data.
     *
     * @throws ExplainedException when its suites are not documented, or one of them is no suite of TLS
     */
    CameraOffer offerOf(CameraModel model) throws ExplainedException;

    /**
     * Checks servers side by side.
     *
     * @param servers the servers, each with what the camera trusts there; nothing where that is not to be checked
     * @param offer   what the camera offers
     * @param monitor may be cancelled: then all connections are closed within a second
     * @return one result for each server, in their order
     * @throws OperationCanceledException when it was cancelled
     */
    List<ServerResult> check(List<TargetServer> servers, CameraOffer offer, IProgressMonitor monitor);

    /**
     * The same check with another number of connections to one host at a time than usual.
     *
     * @param connections at most so many, from 1 to {@link #MOST_CONNECTIONS}
     */
    SuiteCheck withConnections(int connections);

    /** The same with servers for which the camera carries the same certificates. */
    default List<ServerResult> check(List<ServerAddress> servers, CameraOffer offer, List<EncodedCertificate> anchors,
            IProgressMonitor monitor) {
        return check(servers.stream().map(server -> new TargetServer(server, anchors)).toList(), offer, monitor);
    }
}
