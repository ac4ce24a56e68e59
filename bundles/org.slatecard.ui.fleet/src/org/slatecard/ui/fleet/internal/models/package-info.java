/** The view of the camera models: what they take, where that is known from, and what the user corrected. */
package org.slatecard.ui.fleet.internal.models;
