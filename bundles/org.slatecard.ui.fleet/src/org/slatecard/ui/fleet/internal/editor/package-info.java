/** The fleet editor: loading, pages, saving. */
package org.slatecard.ui.fleet.internal.editor;
