/** The fields of a fleet's elements: what they are called, and their values bound to the forms. */
package org.slatecard.ui.fleet.internal.field;
