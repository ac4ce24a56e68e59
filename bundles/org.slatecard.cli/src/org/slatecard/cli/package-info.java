/** The command line. */
package org.slatecard.cli;
