/** The file behind an editor: what it held when it was read, whether that still holds, who else has it open. */
package org.slatecard.ui.fleet.internal.document;
