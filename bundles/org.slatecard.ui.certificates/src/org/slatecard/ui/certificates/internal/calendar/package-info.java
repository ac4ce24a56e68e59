/** Until when certificates work, today and on any other day. */
package org.slatecard.ui.certificates.internal.calendar;
