/** Reports for whoever runs a server. */
package org.slatecard.transfer.report;
