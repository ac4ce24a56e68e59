/** A fleet as a tree: the left side of the editor's first page, and the outline. */
package org.slatecard.ui.fleet.internal.tree;
