/** The rows of the table of cameras: cached, kept up to date, sorted and filtered. Knows no widget. */
package org.slatecard.ui.fleet.internal.table.rows;
