/** The page of the fleet editor with all cameras as one table. */
package org.slatecard.ui.fleet.internal.table;
