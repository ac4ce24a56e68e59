/** Memory cards: planning, writing, reading back. */
package org.slatecard.card;
