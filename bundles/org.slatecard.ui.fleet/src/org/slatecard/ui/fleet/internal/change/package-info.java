/** What users do with elements of a fleet, as edits that can be undone: create, copy, paste, move, delete. No widgets. */
package org.slatecard.ui.fleet.internal.change;
