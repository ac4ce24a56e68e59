/** The page with all certificates of a fleet. */
package org.slatecard.ui.certificates.internal.page;
