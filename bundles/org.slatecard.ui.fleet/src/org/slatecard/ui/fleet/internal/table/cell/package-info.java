/** What the cells of the table of cameras show and how they take over a text. Knows no widget. */
package org.slatecard.ui.fleet.internal.table.cell;
