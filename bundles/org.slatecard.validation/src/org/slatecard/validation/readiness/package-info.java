/** Whether cameras can go out: what all that was found means for each of them. */
package org.slatecard.validation.readiness;
