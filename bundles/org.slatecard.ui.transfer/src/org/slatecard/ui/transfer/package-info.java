/** What servers negotiate with the cameras of a fleet, in the workbench. Offers no API. */
package org.slatecard.ui.transfer;
