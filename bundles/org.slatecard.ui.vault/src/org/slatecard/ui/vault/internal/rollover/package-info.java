/** Replacing a certificate everywhere it is used. */
package org.slatecard.ui.vault.internal.rollover;
