package org.slatecard.model;

import java.util.List;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.Text;

/**
 * A fleet as it was read from its file.
 *
 * @param fleet    the fleet, in its resource
 * @param readOnly whether it must not be saved, because its file is of a newer version than this product writes
 * @param notes    what to tell the user about the file
 */
public record LoadedFleet(Fleet fleet, boolean readOnly, List<Text> notes) {}
