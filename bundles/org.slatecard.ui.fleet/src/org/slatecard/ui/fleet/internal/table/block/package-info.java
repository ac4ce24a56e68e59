/** Changes of many cells or cameras at once, each as one command. Knows no widget. */
package org.slatecard.ui.fleet.internal.table.block;
