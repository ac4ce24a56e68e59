#!/usr/bin/python3
"""Kills Slatecard with unsaved work, starts it again, takes what is offered: nothing is lost.

    xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- releng/outside/draft.py [PRODUCT [PICTURES]]

PRODUCT is the built product, by default the one that releng/slatecard makes; a picture of the screen goes to the folder
PICTURES when a step fails. Needs the Debian packages at-spi2-core, python3-pyatspi and imagemagick. Ends with 0 when
every step was found by its name and did what it says.
"""
import os
import shutil
import time

from slatecard import HERE, run, wait

SAMPLE = os.path.join(HERE, "../../bundles/org.slatecard.model/samples/ob-van.fleet")
OLDEST = 10  # seconds: work that is older survives


def job(start, product, work):
    fleet = shutil.copy(SAMPLE, work)
    saved = content(fleet)
    edit(start(fleet), fleet)
    assert content(fleet) == saved

    slatecard = start(fleet)
    question = slatecard.window("Unsaved Changes Found")
    question.says("ob-van.fleet was not saved before Slatecard ended")
    question.all_named()
    question.press("Restore")
    slatecard.gone("Unsaved Changes Found")
    window = slatecard.window("OB Van 3, Evening League – Slatecard")
    editor = window.part("ob-van.fleet")
    editor.select("Pitch access points", "Fleet")
    editor.holds("SSID", "OB3-Overtime")
    assert content(fleet) == saved
    slatecard.menu(window, "File", "Save")
    wait("the restored SSID in the file", lambda: b'ssid="OB3-Overtime"' in content(fleet))
    slatecard.menu(window, "File", "Exit")
    slatecard.ended()
    assert content(fleet) == saved.replace(b'ssid="OB3-Pitch"', b'ssid="OB3-Overtime"')


def edit(slatecard, fleet):
    window = slatecard.window("OB Van 3, Evening League – Slatecard")
    editor = window.part("ob-van.fleet")
    editor.select("Pitch access points", "Fleet")
    editor.type("SSID", "OB3-Overtime")
    edited = time.monotonic()
    window.find("page tab", "*ob-van.fleet")
    time.sleep(max(0, edited + OLDEST - time.monotonic()))  # the promise, no guess: older work has been kept by now
    slatecard.kill()


def content(file):
    with open(file, "rb") as fleet:
        return fleet.read()


if __name__ == "__main__":
    run(job)
