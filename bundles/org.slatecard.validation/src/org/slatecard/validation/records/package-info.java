/** What earlier checks of servers and rehearsals of uploads came to, as far as rules judge by it. */
package org.slatecard.validation.records;
