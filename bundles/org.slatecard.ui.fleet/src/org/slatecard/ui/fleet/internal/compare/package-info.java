/** Comparing states of fleets in the platform's compare editor. */
package org.slatecard.ui.fleet.internal.compare;
