/** The view Fleets: what the user has opened, where it lies and how it is. */
package org.slatecard.ui.fleet.internal.navigator;
