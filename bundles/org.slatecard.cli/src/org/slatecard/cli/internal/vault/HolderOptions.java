package org.slatecard.cli.internal.vault;

import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Option;

/** Whose secret is meant: one of these options. */
final class HolderOptions {
    @Option(names = "--camera", paramLabel = "LABEL", descriptionKey = "holder.camera")
    private String camera;

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "holder.group")
    private String group;

    @Option(names = "--fleet", descriptionKey = "holder.fleet")
    private boolean wholeFleet;

    @Option(names = "--network", paramLabel = "NAME", descriptionKey = "holder.network")
    private String network;

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "holder.target")
    private String target;

    /**
     * What refers to that secret.
     *
     * @throws ExplainedException when the fleet has nothing of that name, or several
     */
    SecretHolder in(Fleet fleet) throws ExplainedException {
        FleetNames names = new FleetNames(fleet);
        if (camera != null) {
            return SecretHolder.accessPassword(names.camera(camera));
        }
        if (group != null) {
            return SecretHolder.accessPassword(names.group(group));
        }
        if (network != null) {
            return SecretHolder.passphrase(names.network(network));
        }
        return wholeFleet ? SecretHolder.accessPassword(fleet) : SecretHolder.serverPassword(names.target(target));
    }
}
