/** The wizard that makes a new fleet. */
package org.slatecard.ui.fleet.internal.wizard;
