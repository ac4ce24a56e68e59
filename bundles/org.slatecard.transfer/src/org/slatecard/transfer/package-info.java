/** The camera's side of FTPES: which suites a server takes, and what would be negotiated with a camera. */
package org.slatecard.transfer;
