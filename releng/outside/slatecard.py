"""Slatecard as somebody meets it who has nothing but the names that assistive technology speaks (AT-SPI).

Used by the scripts beside it; they need a display and a session bus, and English. Nothing here sleeps for a fixed time:
whatever is looked for, pressed or read is waited for, at most PATIENCE seconds, and then the run ends with a picture of
the screen and what was there instead.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    sys.exit(f"AT-SPI cannot be reached from Python ({missing}): install at-spi2-core and python3-pyatspi")

PATIENCE = 90  # seconds for one step, on a machine that is busy with other things
LOG_SHOWN = 8000  # characters
HERE = os.path.dirname(os.path.realpath(__file__))
BUILT = os.path.join(HERE, "../org.slatecard.product/target/products/org.slatecard.product/linux/gtk/x86_64")
# what a person operates, by the names that AT-SPI has for kinds of controls
OPERATED = {"push button", "toggle button", "check box", "radio button", "text", "combo box", "spin button", "table",
            "tree table", "list", "slider", "link", "page tab", "menu item"}


class NotThere(Exception):
    """Something did not come within PATIENCE seconds."""


def wait(what, ask):
    """The first answer of ask that is true; says what was waited for."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            answer = ask()
        except GLib.Error:  # it vanished while we looked at it
            answer = None
        if answer:
            print("ok  ", what, flush=True)
            return answer
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.1)


def is_(node, *states):
    held = node.get_state_set()
    return all(held.contains(state) for state in states)


def walk(node):
    """All that shows below a node. A tab folder repeats what it holds below each of its tabs: once is enough."""
    repeated = node.get_role() == Atspi.Role.PAGE_TAB_LIST
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None and is_(child, Atspi.StateType.SHOWING):
            yield child
            if not (repeated and i > 0 and child.get_role() == Atspi.Role.PAGE_TAB):
                yield from walk(child)


class Part:
    """A part of the screen: a window, a dialog, a view."""

    def __init__(self, name, look):
        self.name = name
        self.look = look

    def all(self, role):
        node = self.look()
        return [] if node is None else [each for each in walk(node) if each.get_role_name() == role]

    def seek(self, role, name):
        node = self.look()
        return node and next((each for each in walk(node)
                              if each.get_role_name() == role and each.get_name() == name), None)

    def find(self, role, name):
        return wait(f"{role} “{name}” in {self.name}", lambda: self.seek(role, name))

    def part(self, name):
        """A view or an editor, by its title."""
        return Part(name, lambda: self.seek("panel", name))

    def press(self, name, role="push button"):
        """Presses a button as soon as it can be pressed."""
        def enabled():
            button = self.seek(role, name)
            return button if button and is_(button, Atspi.StateType.SENSITIVE) else None
        button = wait(f"{role} “{name}” in {self.name} can be pressed", enabled)
        try:
            button.do_action(0)
        except GLib.Error:
            pass  # no answer before what it began is over: the next step sees what became of it

    def type(self, name, text):
        """Types into a field in place of what it holds."""
        def typed():
            field = self.seek("text", name)
            if field is None or not is_(field, Atspi.StateType.SENSITIVE):
                return False
            field.grab_focus()
            return field.set_text_contents(text) and read(field) == text
        wait(f"“{text}” typed into “{name}”", typed)

    def holds(self, name, text):
        def held():
            field = self.seek("text", name)
            return field is not None and read(field) == text
        wait(f"“{name}” holds “{text}”", held)

    def select(self, text, tree):
        """Selects an entry of a tree or table."""
        def selected():
            among = self.seek("tree table", tree) or self.seek("table", tree)
            cell = among and next((each for each in walk(among) if each.get_name() == text), None)
            return cell and (cell.grab_focus() or True) and is_(cell, Atspi.StateType.SELECTED)
        wait(f"“{text}” selected in “{tree}”", selected)

    def says(self, text):
        """Waits for words on the screen, in whatever they stand; gives all of them."""
        def said():
            node = self.look()
            return node and next((words for words in map(words_of, walk(node)) if text in words), None)
        return wait(f"{self.name} says “{text}”", said)

    def says_no_more(self, text):
        def gone():
            node = self.look()
            return node is not None and not any(text in words_of(each) for each in walk(node))
        wait(f"{self.name} does not say “{text}” any more", gone)

    def nameless(self):
        """Controls that a person operates and that have no name."""
        node = self.look()
        return [] if node is None else [path(each) + " > " + each.get_role_name() for each in walk(node)
                                        if operated(each) and not each.get_name().strip()]

    def all_named(self):
        try:
            wait(f"every control in {self.name} has a name", lambda: not self.nameless())
        except NotThere:
            raise NotThere("the names of " + "; ".join(self.nameless())) from None


def operated(node):
    role = node.get_role_name()
    return role in OPERATED and (role != "text" or is_(node, Atspi.StateType.EDITABLE))


def read(node):
    return node.get_text(0, node.get_character_count())


def words_of(node):
    if "Text" in node.get_interfaces() and node.get_role() == Atspi.Role.TEXT:
        return node.get_name() + "\n" + read(node)
    return node.get_name()


def path(node):
    steps = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        steps.insert(0, f"{node.get_role_name()} “{node.get_name()}”")
        node = node.get_parent()
    return " > ".join(step for step in steps if not step.endswith("“”"))


class Slatecard:
    """The running product."""

    def __init__(self, product, work, *arguments):
        environment = dict(os.environ, LC_ALL="C.UTF-8", XDG_STATE_HOME=os.path.join(work, "state"))
        for name in ("JAVA_TOOL_OPTIONS", "NO_AT_BRIDGE", "GTK_MODULES"):
            environment.pop(name, None)
        self.log = open(os.path.join(work, "log"), "a", encoding="utf-8")
        self.process = subprocess.Popen(
            [os.path.join(product, "slatecard"), "-nl", "en", "-data", os.path.join(work, "workspace"), *arguments],
            cwd=work, env=environment, stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT,
            start_new_session=True)

    def windows(self):
        """The windows of this process and no other, the newest first."""
        if self.process.poll() is not None:
            raise NotThere(f"Slatecard itself: it has ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()  # what was remembered may have changed without a word
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and self.owns(application.get_process_id()):
                for j in reversed(range(application.get_child_count())):
                    window = application.get_child_at_index(j)
                    if window is not None and is_(window, Atspi.StateType.SHOWING):
                        yield window

    def owns(self, process):
        try:
            return os.getpgid(process) == self.process.pid
        except (ProcessLookupError, PermissionError):
            return False

    def window(self, title):
        """A window or dialog whose title begins like that; waits for it."""
        part = Part(title, lambda: next((each for each in self.windows() if each.get_name().startswith(title)), None))
        wait(f"window “{title}”", part.look)
        return part

    def gone(self, title):
        wait(f"“{title}” has closed", lambda: not any(each.get_name().startswith(title) for each in self.windows()))

    def menu(self, window, *names):
        """Picks an entry of the main menu: opens one menu after the other, as a user does."""
        for i, name in enumerate(names):
            last = i == len(names) - 1
            window.press(name, "menu item" if last else "menu")

    def kill(self):
        """Ends all of it at once, as a power failure does."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)

    def ended(self):
        self.process.wait(PATIENCE)
        print("ok   Slatecard has ended", flush=True)

    def clear(self):
        if self.process.poll() is None:
            self.kill()
        self.log.close()


def run(job):
    """Runs a job with the product and a folder of its own; ends with 0, or with 1 and a picture of the screen."""
    if len(sys.argv) > 3 or any(argument.startswith("-") for argument in sys.argv[1:]):
        sys.exit(f"usage: {sys.argv[0]} [PRODUCT [PICTURES]]")
    product = os.path.realpath(sys.argv[1] if len(sys.argv) > 1 else BUILT)
    pictures = sys.argv[2] if len(sys.argv) > 2 else tempfile.gettempdir()
    if not os.access(os.path.join(product, "slatecard"), os.X_OK):
        sys.exit(f"{product} holds no built Slatecard: releng/slatecard builds it")
    if not os.environ.get("DISPLAY") or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        sys.exit("a display and a session bus are needed: xvfb-run -a dbus-run-session -- " + sys.argv[0])
    work = tempfile.mkdtemp(prefix="slatecard-outside-")
    started = []

    def start(*arguments):
        started.append(Slatecard(product, work, *arguments))
        return started[-1]
    try:
        job(start, product, work)
        print("1 passed, 0 failed")
    except Exception:
        traceback.print_exc()
        report(started, work, pictures)
        sys.exit(1)
    finally:
        for each in started:
            each.clear()
        shutil.rmtree(work, ignore_errors=True)


def report(started, work, pictures):
    name = os.path.splitext(os.path.basename(sys.argv[0]))[0]
    os.makedirs(pictures, exist_ok=True)
    picture = os.path.join(pictures, name + ".png")
    subprocess.run(["import", "-window", "root", picture], timeout=PATIENCE, check=False)
    print("the screen:", picture)
    for what, log in (("the terminal", "log"), ("the log", "workspace/.metadata/.log")):
        if os.path.exists(os.path.join(work, log)):
            with open(os.path.join(work, log), encoding="utf-8", errors="replace") as lines:
                print(f"{what}:", lines.read()[-LOG_SHOWN:])
    try:
        for window in started[-1].windows():
            print(path(window))
            print("\n".join(f"  {each.get_role_name()} “{each.get_name()}”" for each in walk(window) if each.get_name()))
    except Exception as silent:
        print("the windows cannot be asked any more:", silent)
