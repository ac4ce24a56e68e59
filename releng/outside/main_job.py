#!/usr/bin/python3
"""Does the main job as somebody who has nothing but the names on the screen: sample, mistake, mend, save, card, verdict.

    xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- releng/outside/main_job.py [PRODUCT [PICTURES]]

PRODUCT is the built product, by default the one that releng/slatecard makes; a picture of the screen goes to the folder
PICTURES when a step fails. Needs the Debian packages at-spi2-core, python3-pyatspi and imagemagick. Ends with 0 when
every step was found by its name and did what it says.
"""
import hashlib
import json
import os
import ssl
import subprocess

from slatecard import run, wait


def job(start, product, work):
    slatecard = start()
    window = slatecard.window("Slatecard")
    slatecard.menu(window, "File", "Open Sample", "OB Van (12 Cameras)")
    window = slatecard.window("OB Van 3, Evening League – Slatecard")
    fleet = os.path.join(work, "workspace", "Fleets", "ob-van.fleet")

    editor = window.part("ob-van.fleet")
    editor.select("Pitch access points", "Fleet")
    editor.holds("SSID", "OB3-Pitch")
    window.all_named()
    editor.type("SSID", "OB3 Pitch side")
    editor.says("The SSID “OB3 Pitch side” holds a space")
    window.part("Findings").says("1 error")
    editor.type("SSID", "OB3-Pitchside")
    editor.says_no_more("holds a space")
    window.part("Findings").says("0 errors")
    slatecard.menu(window, "File", "Save")
    wait("the mended SSID in the file", lambda: 'ssid="OB3-Pitchside"' in text(fleet))

    card = os.path.join(work, "card")
    os.mkdir(card)
    slatecard.menu(window, "Card", "Export to Card…")
    export(slatecard.window("Export to Card"), card)
    slatecard.gone("Export to Card")
    check(card)
    verdict = subprocess.run([os.path.join(product, "slatecard"), "verify-card", fleet, "--card", card, "--lang", "en"],
                             capture_output=True, text=True, check=False)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    slatecard.menu(window, "File", "Exit")
    slatecard.ended()
    log = os.path.join(work, "workspace", ".metadata", ".log")
    assert not os.path.exists(log) or "unsaved changes" not in text(log), text(log)


def export(wizard, card):
    wizard.all_named()
    wizard.press("Next >")
    wizard.type("Card or folder", card)
    wizard.all_named()
    wizard.press("Next >")
    wizard.says("certification.pem")
    wizard.all_named()
    wizard.press("Write")
    wizard.says("written and verified")
    wizard.all_named()
    wizard.press("Close")


def check(card):
    """What lies on the card is what the manifest says, and reads as certificates."""
    manifest = json.loads(text(os.path.join(card, "SLATECARD.JSON")))
    with open(os.path.join(card, "certification.pem"), "rb") as pem:
        written = pem.read()
    assert hashlib.sha256(written).hexdigest() in json.dumps(manifest), manifest
    blocks = written.decode("ascii").split("-----BEGIN CERTIFICATE-----")[1:]
    assert blocks, written
    for block in blocks:
        ssl.PEM_cert_to_DER_cert("-----BEGIN CERTIFICATE-----" + block.strip())


def text(file):
    with open(file, encoding="utf-8") as content:
        return content.read()


if __name__ == "__main__":
    run(job)
