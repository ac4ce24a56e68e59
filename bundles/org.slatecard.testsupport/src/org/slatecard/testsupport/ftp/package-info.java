/** FTP servers, real and made up, and an independent TLS client. */
package org.slatecard.testsupport.ftp;
