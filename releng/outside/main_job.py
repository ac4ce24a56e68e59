#!/usr/bin/python3
"""Does the main job as a user who sees nothing but names: opens a fleet with a mistake, mends it, saves, exports a card.

    main_job.py PRODUCT_DIR FLEET_FILE CARD_DIR

Works on the built product, in English, through AT-SPI; needs a session bus and a display (see run beside it). Ends with
0 when every step was found by its name and did what it says.
"""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds for one step, on a machine that builds beside it


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def all_below(node):
    try:
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:  # it vanished while we looked
        return
    for child in children:
        if child is not None:
            yield child
            yield from all_below(child)


def matches(node, role, name, visible):
    try:
        return node.getRoleName() == role and name(node.name) and (not visible or showing(node))
    except Exception:
        return False


def wait(what, look):
    """The first true answer of look, or the end of the run."""
    end = time.time() + PATIENCE
    while time.time() < end:
        found = look()
        if found:
            print("ok  ", what, flush=True)
            return found
        time.sleep(0.2)
    raise SystemExit("FAIL " + what)


class Slatecard:
    def __init__(self, product, fleet, work):
        command = [os.path.join(product, "slatecard"), "-data", os.path.join(work, "workspace"), fleet]
        self.process = subprocess.Popen(command, stdout=open(os.path.join(work, "log"), "w"), stderr=subprocess.STDOUT)

    def root(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            if application is not None and application.name == "Slatecard":
                return application
        return None

    def look(self, role, name, visible=True):
        root = self.root()
        if root is None:
            return None
        test = name if callable(name) else lambda text: text == name
        return next((node for node in all_below(root) if matches(node, role, test, visible)), None)

    def find(self, role, name, visible=True):
        return wait(f"{role} {name if isinstance(name, str) else ''}", lambda: self.look(role, name, visible))

    def press(self, role, name, visible=True):
        self.find(role, name, visible).queryAction().doAction(0)

    def type(self, label, text):
        """Types into the field behind a label, as a reader of the screen meets them: one after the other."""
        wait("field " + label, lambda: self.behind(label)).queryEditableText().setTextContents(text)

    def behind(self, label):
        nodes = iter([node for node in all_below(self.root()) if showing(node)])
        if any(node.getRoleName() == "label" and node.name == label for node in nodes):
            return next((node for node in nodes if node.getRoleName() == "text"), None)
        return None

    def select(self, name):
        """Selects an element in a tree or table by its text."""
        self.find("table cell", name).queryComponent().grabFocus()


def main(product, fleet, card):
    work = os.path.dirname(fleet)
    slatecard = Slatecard(product, fleet, work)
    try:
        slatecard.find("frame", lambda text: text.strip().endswith("– Slatecard"))
        steps(slatecard, fleet, card)
    finally:
        slatecard.process.terminate()
        slatecard.process.wait(30)
    print("1 passed, 0 failed")


def steps(slatecard, fleet, card):
    slatecard.select("Pitch access points")
    slatecard.type("SSID:", "OB3-Pitch")
    slatecard.find("page tab", "*" + os.path.basename(fleet))
    slatecard.press("menu item", "Save", visible=False)
    wait("the mended SSID is in the file", lambda: 'ssid="OB3-Pitch"' in open(fleet, encoding="utf-8").read())
    slatecard.press("menu item", "Export to Card...", visible=False)
    slatecard.press("push button", "Next >")
    slatecard.type("Card or folder:", card)
    slatecard.press("push button", "Next >")
    slatecard.press("push button", "Write")
    wait("certification.pem is on the card", lambda: os.path.exists(os.path.join(card, "certification.pem")))
    wait("SLATECARD.JSON is on the card", lambda: os.path.exists(os.path.join(card, "SLATECARD.JSON")))
    slatecard.press("push button", "Finish")


if __name__ == "__main__":
    main(*sys.argv[1:4])
