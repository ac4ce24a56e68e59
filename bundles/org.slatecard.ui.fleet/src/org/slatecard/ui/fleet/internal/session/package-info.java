/** A fleet that is open: its editing domain, findings and changes. Knows no widget and no editor. */
package org.slatecard.ui.fleet.internal.session;
