/** An authority of one's own: its root certificate, what it issues, and what it takes back. */
package org.slatecard.authority;
