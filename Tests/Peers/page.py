"""Drives headless Chromium over the page of a proposal, as a meeting uses it, with mouse and with keys only.

    python3 Tests/Peers/page.py <onestop> [<workspace>]

Each check is done on the shipped round and on a hostile copy of it, whose unit names hold markup, quotes, 300 characters and
right-to-left text. The figures shown are compared with proposal.json and with `onestop ladder --json`. Needs chromium and
chromedriver; prints `N passed, N failed` and exits with 1 when a check fails.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
TAB, ENTER, ESCAPE, RIGHT, DOWN, HOME, END = (
    "\ue004", "\ue007", "\ue00c", "\ue014", "\ue015", "\ue011", "\ue010",
)
NAMES = [
    "<script>alert(1)</script>",
    "\"quoted\" & 'single' </script><!--",
    "Phường " + "dài " * 74,
    "שכונה חדשה (مركز)",
    "<img src=x onerror=alert(2)>",
]


class Browser:
    """A session of the WebDriver protocol."""

    def __init__(self, profile):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True
        )
        started = (line for line in self.driver.stdout if "successfully on port" in line)
        port = next(started).split()[-1].rstrip(".")
        self.base = f"http://127.0.0.1:{port}/session"
        arguments = ["--headless=new", "--no-sandbox", "--window-size=1280,900", f"--user-data-dir={profile}"]
        options = {
            "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }
        answer = self.call("POST", "", {"capabilities": {"alwaysMatch": options}})
        self.base += "/" + answer["sessionId"]

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.base + path, data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def open(self, address):
        self.call("POST", "/url", {"url": address})

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def click(self, selector):
        found = self.call("POST", "/element", {"using": "css selector", "value": selector})
        self.call("POST", f"/element/{found[ELEMENT]}/click", {})

    def keys(self, text):
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).innerText", selector)

    def log(self, kind):
        return self.call("POST", "/se/log", {"type": kind})

    def close(self):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()


class Checks:
    def __init__(self):
        self.passed = self.failed = 0
        self.part = ""

    def equal(self, what, found, wanted):
        if found == wanted:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{self.part}: {what}: found {found!r}, wanted {wanted!r}")


def goals_shown(browser):
    return browser.run(
        "return Object.fromEntries([...document.querySelectorAll('#goals li')]"
        ".map(li => [li.dataset.goal, Number(li.dataset.achieved)]))"
    )


def check_figures(browser, checks, proposal):
    wanted = {goal["goal"]: goal["achieved"] for goal in proposal["goals"] if goal["goal"] != "cost"}
    checks.equal("the goals of the plan", goals_shown(browser), wanted)
    costs = browser.run(
        "return Object.fromEntries([...document.querySelectorAll('#matrix tbody tr')].map(tr =>"
        " [tr.dataset.unit, Number(tr.querySelectorAll('td.number')[4].textContent.replace(/\\D/g, '') || 0)]))"
    )
    checks.equal("the cost of each unit", costs, {unit["unit"]: unit["cost"] for unit in proposal["units"]})
    names = browser.run("return [...document.querySelectorAll('#matrix tbody th')].map(th => th.textContent)")
    shown = [" ".join(name.split()) for name in names]
    wanted = [" ".join(unit["name"]["vi"].split()) for unit in proposal["units"]]
    checks.equal("the names, as text", shown, wanted)
    funded = browser.run(
        "return [...document.querySelectorAll('#matrix .cell.funded')].length"
    )
    lines = {(line["unit"], line["requirement"]) for line in proposal["lines"]}
    checks.equal("the funded cells", funded, len(lines))


def check_slider(browser, checks, ladder):
    steps = ladder["steps"]
    # The browser clamps the slider itself, so its ends are reached by its own keys.
    browser.run("document.getElementById('slider').focus()")
    browser.keys(HOME)
    for place in (0, 1, 2):
        wanted = {goal["goal"]: goal["achieved"] for goal in steps[place]["goals"]}
        found = goals_shown(browser)
        checks.equal(f"the goals at step {place + 1}", found, {key: wanted[key] for key in wanted if key != "cost"})
        amount = int("".join(filter(str.isdigit, browser.text("#amount"))))
        checks.equal(f"the budget at step {place + 1}", amount, steps[place]["budget"])
        browser.keys(RIGHT)
    browser.keys(END)
    found = goals_shown(browser)
    wanted = {goal["goal"]: goal["achieved"] for goal in steps[-1]["goals"] if goal["goal"] != "cost"}
    checks.equal("the goals at the last step", found, wanted)
    browser.click("#less")
    checks.equal("one step less", browser.run("return Number(slider.value)"), len(steps) - 2)
    browser.click("#more")
    checks.equal("one step more", browser.run("return Number(slider.value)"), len(steps) - 1)
    browser.click("#plan")
    checks.equal("back at the plan", browser.run("return plan.ariaPressed"), "true")


def check_table(browser, checks, proposal):
    browser.click("[data-sort=cost]")
    found = browser.run("return [...document.querySelectorAll('#matrix tbody tr')].map(tr => tr.dataset.unit)")
    cost = {unit["unit"]: unit["cost"] for unit in proposal["units"]}
    checks.equal("sorted by cost", [cost[unit] for unit in found], sorted(cost.values()))
    browser.click("[data-sort=cost]")
    checks.equal(
        "the order is told",
        browser.run("return document.querySelector('[data-sort=cost]').closest('th').ariaSort"),
        "descending",
    )
    browser.click("#funded")
    count = "return document.querySelectorAll('#matrix tbody tr').length"
    wanted = len({line["unit"] for line in proposal["lines"]})
    checks.equal("funded units only", browser.run(count), wanted)
    browser.click("#funded")
    browser.run("kind.value = 'ward'; kind.dispatchEvent(new Event('change', {bubbles: true}))")
    wanted = sum(unit["kind"] == "ward" for unit in proposal["units"])
    checks.equal("wards only", browser.run(count), wanted)
    browser.run("kind.value = ''; kind.dispatchEvent(new Event('change', {bubbles: true}))")


def check_evidence(browser, checks):
    opened = "return document.getElementById('evidence').open"
    browser.click("#matrix .cell")
    checks.equal("a click opens a cell", browser.run(opened), True)
    browser.keys(ESCAPE)
    checks.equal("Escape closes it", browser.run(opened), False)
    browser.run("document.activeElement.blur(); document.querySelector('#funded').focus()")
    for _ in range(300):
        browser.keys(TAB)
        if browser.run("return document.activeElement.matches('.cell')"):
            break
    checks.equal("Tab reaches the cells", browser.run("return document.activeElement.matches('.cell')"), True)
    browser.keys(RIGHT + DOWN)
    at = browser.run("return document.activeElement.dataset.cell")
    browser.keys(ENTER)
    checks.equal("Enter opens a cell", browser.run(opened), True)
    browser.keys(ESCAPE)
    checks.equal("the focus returns", browser.run("return document.activeElement.dataset.cell ?? null"), at)


def check_unit_and_language(browser, checks, proposal):
    browser.click("#matrix tbody th a")
    time.sleep(0.3)
    checks.equal("the unit's page", browser.run("return [unit.hidden, overview.hidden]"), [False, True])
    browser.call("POST", "/back", {})
    time.sleep(0.3)
    checks.equal("and back", browser.run("return [unit.hidden, overview.hidden]"), [True, False])
    browser.click("[data-choose=en]")
    checks.equal("English", browser.run("return document.documentElement.lang"), "en")
    found = browser.run("return [...document.querySelectorAll('#matrix tbody th')].map(th => th.textContent)")
    names = {" ".join(unit["name"]["en"].split()) for unit in proposal["units"]}
    checks.equal("names in English", {" ".join(name.split()) for name in found}, names)
    browser.click("[data-choose=vi]")


def check(tool, workspace, part, checks):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        made = folder / "proposal"
        subprocess.run([tool, "propose", "--output", made], cwd=workspace, check=True, stdout=subprocess.DEVNULL)
        answer = subprocess.run([tool, "ladder", "--json"], cwd=workspace, check=True, capture_output=True)
        ladder = json.loads(answer.stdout)
        proposal = json.loads((made / "proposal.json").read_text())
        checks.part = part
        browser = Browser(folder / "profile")
        try:
            # What the browser loaded for its own first tab is not the page's.
            browser.open("about:blank")
            browser.log("performance")
            browser.open((made / "index.html").as_uri())
            check_figures(browser, checks, proposal)
            check_slider(browser, checks, ladder)
            check_table(browser, checks, proposal)
            check_evidence(browser, checks)
            check_unit_and_language(browser, checks, proposal)
            checks.equal("messages of the console", browser.log("browser"), [])
            events = [json.loads(entry["message"])["message"] for entry in browser.log("performance")]
            asked = [
                event["params"]["request"]["url"]
                for event in events
                if event["method"] == "Network.requestWillBeSent"
            ]
            foreign = [url for url in asked if not url.startswith(("file:", "data:"))]
            checks.equal("requests to a network", foreign, [])
            checks.equal("files opened", len([url for url in asked if url.startswith("file:")]), 1)
        finally:
            browser.close()


def make_hostile(workspace, copy):
    shutil.copytree(workspace / "inventories", copy / "inventories")
    path = copy / "inventories" / "register.json"
    register = json.loads(path.read_text())
    # A sheet names its unit, and another name there is refused; the JSON inventories know units by their codes.
    sheets = {file.stem for kind in ("csv", "xlsx") for file in (copy / "inventories").glob("*/*." + kind)}
    for unit, name in zip([unit for unit in register["units"] if unit["code"] not in sheets], NAMES, strict=False):
        unit["name"] = {"vi": name, "en": name + " (en)"}
    path.write_text(json.dumps(register, ensure_ascii=False))


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    workspace = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".").resolve()
    checks = Checks()
    check(tool, workspace, "shipped", checks)
    with tempfile.TemporaryDirectory() as copy:
        make_hostile(workspace, pathlib.Path(copy))
        check(tool, pathlib.Path(copy), "hostile", checks)
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
