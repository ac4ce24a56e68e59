/** Drafts: what was edited and not yet saved, kept in the workspace so that it survives a crash. */
package org.slatecard.ui.fleet.internal.draft;
