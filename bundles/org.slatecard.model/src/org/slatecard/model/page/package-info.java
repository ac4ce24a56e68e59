/** Camera models as pages that people read: every value with what it means and where it comes from. */
package org.slatecard.model.page;
