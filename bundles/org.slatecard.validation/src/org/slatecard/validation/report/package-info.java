/** What was found in fleets, as a page to read, to print and to hand over. */
package org.slatecard.validation.report;
