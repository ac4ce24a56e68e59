/** The fleet editor. */
package org.slatecard.ui.fleet;
