/** How cameras are shown in a tree. */
package org.slatecard.workbench.internal.cameras;
