/** The commands of the editor, as handlers: take the selection, make one change, select its result. */
package org.slatecard.ui.fleet.internal.command;
