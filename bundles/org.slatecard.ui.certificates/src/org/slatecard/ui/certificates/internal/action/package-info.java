/** What a user does with certificates: operations that ask, and the handlers that start them. */
package org.slatecard.ui.certificates.internal.action;
