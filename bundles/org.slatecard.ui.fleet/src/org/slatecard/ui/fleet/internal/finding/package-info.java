/** Findings as markers in Problems, and their quick fixes. */
package org.slatecard.ui.fleet.internal.finding;
