package org.slatecard.ui.fleet.internal.findings;

import org.eclipse.emf.ecore.EObject;

/**
 * Where findings are.
 *
 * @param element the element that they are about
 * @param label   its name
 * @param name    its kind and name
 * @param groups  the groups that it is in
 * @param path    the groups that it is in, its kind and name
 * @param icon    file name of its icon, without the end
 */
record Place(EObject element, String label, String name, String groups, String path, String icon) {}
