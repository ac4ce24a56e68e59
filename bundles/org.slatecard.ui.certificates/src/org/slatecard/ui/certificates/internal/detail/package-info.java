/** A certificate in all its parts, and two beside each other. */
package org.slatecard.ui.certificates.internal.detail;
