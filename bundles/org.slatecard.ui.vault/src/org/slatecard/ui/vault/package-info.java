/** Dialogs about the secrets of a fleet. */
package org.slatecard.ui.vault;
