/** The secrets of a fleet, encrypted beside it: a CMS file (RFC 5652, RFC 5083) that openssl opens as well. */
package org.slatecard.vault;
