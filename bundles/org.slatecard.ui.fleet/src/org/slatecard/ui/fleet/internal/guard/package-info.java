/**
 * Stands between a fleet that is edited and its file: notices what other programs do to it, asks before anything is
 * lost, keeps drafts.
 */
package org.slatecard.ui.fleet.internal.guard;
