package org.slatecard.ui.transfer.internal;

import java.time.Instant;
import java.util.List;
import org.slatecard.transfer.CameraOffer;

/**
 * The check of a fleet's servers that was done last.
 *
 * @param offer   what was offered to them
 * @param servers the servers
 * @param when    when it was done
 */
record FleetCheck(CameraOffer offer, List<CheckedServer> servers, Instant when) {}
