/** How the elements of a fleet are called and drawn, wherever they are shown. */
package org.slatecard.ui.fleet.internal.element;
