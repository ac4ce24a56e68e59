/** The report on the fleet in the editor, saved as a file. */
package org.slatecard.ui.fleet.internal.report;
