/** Opening fleets that lie anywhere: links in one project of the workspace, the list of them, ways to open them. */
package org.slatecard.ui.fleet.internal.open;
