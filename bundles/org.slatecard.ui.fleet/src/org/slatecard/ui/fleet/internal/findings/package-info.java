/** The view of what was found: grouped, filtered, explained, mended and accepted. */
package org.slatecard.ui.fleet.internal.findings;
