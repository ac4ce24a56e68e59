package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.Map;
import org.slatecard.cli.internal.report.SarifReport.ArtifactLocation;
import org.slatecard.cli.internal.report.SarifReport.Location;
import org.slatecard.cli.internal.report.SarifReport.LogicalLocation;
import org.slatecard.cli.internal.report.SarifReport.PhysicalLocation;
import org.slatecard.transfer.ServerAddress;

/** Where a finding about a server is: the URI of the server. */
record SarifPlace(ServerAddress server) {
    private String uri() {
        return "ftp://" + server;
    }

    Location location() {
        return new Location(new PhysicalLocation(new ArtifactLocation(uri()), null),
                List.of(new LogicalLocation(server.toString(), uri(), "resource")));
    }

    Map<String, String> fingerprint(String rule) {
        return Map.of("slatecardPlace/v1", rule + ":" + uri());
    }
}
