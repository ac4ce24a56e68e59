/** Drives the real workbench in the user's words. */
package org.slatecard.testsupport.ui;
