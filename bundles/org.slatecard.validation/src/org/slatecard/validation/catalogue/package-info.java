/** Rules, facts and camera models as pages in Markdown, for the command line and for help. */
package org.slatecard.validation.catalogue;
