/** The files with which a server uses what an authority issued. */
package org.slatecard.authority.export;
