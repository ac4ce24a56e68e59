/** Certificates as the camera and its user need them: read, shown, written for the card. */
package org.slatecard.certificates;
