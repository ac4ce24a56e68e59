/** The editor's first page: the tree, and beside it a form for what is selected. */
package org.slatecard.ui.fleet.internal.form;
