/** What the workbench offers to the user interface bundles. */
package org.slatecard.workbench;
