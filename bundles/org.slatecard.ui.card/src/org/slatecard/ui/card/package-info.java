/** The memory card wizard. */
package org.slatecard.ui.card;
