/** What the fleet capability adds to the windows of the workbench when they open. */
package org.slatecard.ui.fleet.internal.start;
