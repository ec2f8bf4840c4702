"""Headless Chromium by the WebDriver protocol, and the proposals that it opens."""

import contextlib
import json
import pathlib
import shutil
import subprocess
import tempfile
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
TAB, ENTER, ESCAPE = "\ue004", "\ue007", "\ue00c"
RIGHT, DOWN, HOME, END = "\ue014", "\ue015", "\ue011", "\ue010"
HOSTILE_NAMES = [
    "<script>alert(1)</script>",
    "\"quoted\" & 'single' </script><!--",
    "Phường " + "dài " * 74,
    "שכונה חדשה (مركز)",
    "<img src=x onerror=alert(2)>",
]


class Browser:
    """A session with a profile of its own."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        started = (line for line in self.driver.stdout if "successfully on port" in line)
        port = next(started).split()[-1].rstrip(".")
        self.base = f"http://127.0.0.1:{port}/session"
        arguments = ["--headless=new", "--no-sandbox", "--hide-scrollbars", f"--user-data-dir={self.profile.name}"]
        options = {
            "goog:chromeOptions": {"args": [*arguments, "--window-size=1280,900"]},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }
        answer = self.call("POST", "", {"capabilities": {"alwaysMatch": options}})
        self.base += "/" + answer["sessionId"]

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.base + path, data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def appear(self, width, height=900, scheme="light", motion="no-preference"):
        """Sets how wide the page is, and what its reader prefers."""
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": motion}
        self.devtools(
            "Emulation.setEmulatedMedia", features=[{"name": name, "value": features[name]} for name in features]
        )

    def open(self, address):
        self.call("POST", "/url", {"url": address})

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_later(self, script, *arguments):
        """Runs a script whose last argument is the function that takes its answer."""
        return self.call("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def click(self, selector):
        found = self.call("POST", "/element", {"using": "css selector", "value": selector})
        self.call("POST", f"/element/{found[ELEMENT]}/click", {})

    def choose(self, control, value):
        """Chooses from a list as a user does, told to the page."""
        script = "const list = document.getElementById(arguments[0]); list.value = arguments[1];"
        self.run(script + " list.dispatchEvent(new Event('change', {bubbles: true}))", control, value)

    def keys(self, text):
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def tab_to(self, selector, at_most=300):
        """Presses Tab until an element has the focus; tells whether one got it."""
        for _ in range(at_most):
            if self.run("return document.activeElement.matches(arguments[0])", selector):
                return True
            self.keys(TAB)
        return False

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).innerText", selector)

    def settle(self):
        """Waits until what is asked for has been drawn."""
        self.run_later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))")

    def log(self, kind):
        return self.call("POST", "/se/log", {"type": kind})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.profile.cleanup()


class Checks:
    """Counts what passes, and prints what does not."""

    def __init__(self):
        self.passed = self.failed = 0
        self.part = ""

    def equal(self, what, found, wanted):
        if found == wanted:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{self.part}: {what}: found {found!r}, wanted {wanted!r}")


@contextlib.contextmanager
def proposal_of(tool, workspace):
    """The folder of a proposal made from a workspace, as long as it is needed."""
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "proposal"
        subprocess.run([tool, "propose", "--output", made], cwd=workspace, check=True, stdout=subprocess.DEVNULL)
        yield made


@contextlib.contextmanager
def undecided_copy(workspace):
    """A copy of a workspace of which nothing has been decided."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder)
        shutil.copytree(workspace / "inventories", copy / "inventories", ignore=shutil.ignore_patterns("decisions"))
        yield copy


@contextlib.contextmanager
def hostile_copy(workspace):
    """A copy of a workspace whose first units have names that break pages."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder)
        # Decisions name their units as people call them.
        shutil.copytree(workspace / "inventories", copy / "inventories", ignore=shutil.ignore_patterns("decisions"))
        path = copy / "inventories" / "register.json"
        register = json.loads(path.read_text())
        # A sheet names its unit, and another name there is refused; the JSON inventories know units by their codes.
        sheets = {file.stem for kind in ("csv", "xlsx") for file in (copy / "inventories").glob("*/*." + kind)}
        units = [unit for unit in register["units"] if unit["code"] not in sheets]
        for unit, name in zip(units, HOSTILE_NAMES, strict=False):
            unit["name"] = {"vi": name, "en": name + " (en)"}
        path.write_text(json.dumps(register, ensure_ascii=False))
        yield copy
