/** What lies below the accessible names of the API. */
package org.slatecard.workbench.internal.accessible;
