/** What came of the last checks and rehearsals of a fleet: kept beside it, and compared with what came before. */
package org.slatecard.transfer.history;
