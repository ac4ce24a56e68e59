/** The certificates page of the fleet editor. */
package org.slatecard.ui.certificates;
