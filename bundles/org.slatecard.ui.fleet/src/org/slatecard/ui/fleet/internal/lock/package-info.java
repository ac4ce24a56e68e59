/** Who has a fleet's file open: locks of the operating system, kept outside the fleet's own directory. */
package org.slatecard.ui.fleet.internal.lock;
