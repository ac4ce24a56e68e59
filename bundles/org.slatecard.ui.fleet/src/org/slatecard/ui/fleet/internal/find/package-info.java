/** Finding text in a fleet. */
package org.slatecard.ui.fleet.internal.find;
