"""Looks for barriers on the page of a proposal, with axe-core and with checks of its own.

    python3 Tests/Peers/page_accessibility.py <onestop> [<workspace>] [--axe <axe.min.js>]

The overview, an open cell and the page of a unit are looked at on a telephone (390 pixels) and on a desk (1280 pixels), light
and dark, in both languages, and once more with names that break pages: axe-core's rules for WCAG 2.2 A and AA and its best practices; that every target is at least
24 pixels wide and high; that the focus can be seen on everything that takes it, and comes in the order of the page; that nothing is told by colour alone; that
nothing moves for who prefers so; that the page is never wider than its window. From 320 to 2560 pixels, and at a zoom of 200 %, no text
may lie on another in any view (`page_layout.py`). Needs chromium, chromedriver and, for
axe-core, the package axe-playwright-python or a file of it; prints `N passed, N failed` and exits with 1 when a check fails.
"""

import argparse
import importlib.util
import pathlib
import sys

from browser import TAB, Browser, Checks, hostile_copy, proposal_of
from page_layout import BEYOND, check_layout

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = """
const done = arguments[1];
axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(found => done(found.violations.map(
  rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.any.map(c => c.message)
  .join(' ')).join(' | ')} (${rule.nodes.length})`)))
"""
# WCAG 2.5.8 lets the links of a sentence be as small as its letters.
SMALL_TARGETS = """
return [...document.querySelectorAll('button, a[href], input, select, summary, [role=button]')].filter(target => {
  const {width, height} = target.getBoundingClientRect();
  return target.checkVisibility() && !target.matches('.skip') && (width < 24 || height < 24);
}).map(target => target.outerHTML.slice(0, 120))
"""
FOCUS = """
const one = document.activeElement, style = getComputedStyle(one);
return [one === document.body, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  && one.matches(':focus-visible'), one.outerHTML.slice(0, 120)]
"""
# Each status has a glyph of its own and a name for who cannot see it; each decision a frame of its own.
COLOUR_ALONE = """
const signs = {}, frames = {}, bad = [];
for (const cell of document.querySelectorAll('#matrix .cell')) {
  const glyph = cell.querySelector('use')?.getAttribute('href') ?? '', decision = [...cell.classList].at(-1);
  (signs[glyph] ??= new Set()).add(cell.dataset.status);
  const {borderTopStyle, borderTopColor, backgroundColor, backgroundImage, boxShadow} = getComputedStyle(cell);
  (frames[[borderTopStyle, borderTopColor, backgroundColor, backgroundImage, boxShadow]] ??= new Set()).add(decision);
  if (!(cell.getAttribute('aria-label') ?? cell.textContent.trim())) bad.push(cell.outerHTML.slice(0, 120));
}
for (const [sign, meant] of Object.entries({...signs, ...frames})) if (meant.size > 1) bad.push([sign, ...meant]);
return bad
"""
# What axe-core leaves open: glyphs and frames, 3 to 1 on their ground; and the names of rows of units.
CELL_CONTRAST = """
const paint = text => text.match(/[0-9.]+/g).slice(0, 3).map(Number);
const light = text => paint(text).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
const card = getComputedStyle(document.querySelector('section')).backgroundColor;
return [...document.querySelectorAll('.k:not(.met)')].filter(one => one.checkVisibility()).filter(one => {
  const {color, backgroundColor, borderTopColor} = getComputedStyle(one);
  const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? card : backgroundColor;
  return contrast(color, ground) < 4.5 || contrast(borderTopColor, card) < 3;
}).map(cell => cell.outerHTML.slice(0, 120))
"""
# The order in which Tab reaches the first screen.
ORDER = ["skip", "find", "vi", "en", "less", "amount", "more", "slider"]
ORDER_NAME = """
const one = document.activeElement;
return one.matches('.skip') ? 'skip' : one.id || one.dataset.choose || ''
"""
MOVING = """
return [...document.querySelectorAll('*')].filter(one => {
  const {transitionDuration, animationName} = getComputedStyle(one);
  return animationName !== 'none' || transitionDuration.split(', ').some(time => parseFloat(time) > 0);
}).length
"""


def find_axe(path):
    if path:
        return pathlib.Path(path).read_text()
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None:
        return None
    return (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_text()


def look(browser, checks, axe, what):
    if axe:
        if not browser.run("return typeof axe !== 'undefined'"):
            browser.run(axe)
        checks.equal(f"{what}: axe-core", browser.run_later(AXE, TAGS), [])
    checks.equal(f"{what}: targets smaller than 24 pixels", browser.run(SMALL_TARGETS), [])
    checks.equal(f"{what}: pixels beyond the window", browser.run(BEYOND), 0)


def check_focus(browser, checks, what):
    # From the top, wherever the focus was.
    browser.run("scrollTo(0, 0); document.querySelector('.skip').focus()")
    unseen, places = [], 0
    for _ in range(200):
        browser.keys(TAB)
        left, seen, where = browser.run(FOCUS)
        if left:
            break
        places += 1
        if not seen:
            unseen.append(where)
    checks.equal(f"{what}: focus that cannot be seen", unseen, [])
    checks.equal(f"{what}: Tab passes through and leaves", 3 <= places < 200, True)


def check_order(browser, checks):
    browser.run("scrollTo(0, 0); document.activeElement.blur()")
    found = []
    for _ in ORDER:
        browser.keys(TAB)
        found.append(browser.run(ORDER_NAME))
    checks.equal("the order of the focus", found, ORDER)


def check(browser, checks, axe, address, schemes, languages):
    for width in (390, 1280):
        for scheme in schemes:
            browser.appear(width, scheme=scheme)
            for language in languages:
                what = f"{width} {scheme} {language}"
                browser.open("about:blank")
                browser.open(address)
                browser.click(f"[data-choose={language}]")
                look(browser, checks, axe, f"{what} overview")
                # A telephone shows a list; the table is a press away.
                browser.click("#f-table")
                look(browser, checks, axe, f"{what} table")
                checks.equal(f"{what}: told by colour alone", browser.run(COLOUR_ALONE), [])
                checks.equal(f"{what}: cells of little contrast", browser.run(CELL_CONTRAST), [])
                browser.run("document.querySelector('#matrix .cell:not([data-status=met])').click()")
                look(browser, checks, axe, f"{what} cell")
                browser.run("evidence.close(); document.querySelector('#matrix tbody th a').click()")
                browser.settle()
                look(browser, checks, axe, f"{what} unit")
        check_focus(browser, checks, f"{width} unit")
        browser.open("about:blank")
        browser.open(address)
        check_focus(browser, checks, f"{width} overview")
        browser.open("about:blank")
        browser.open(address)
        check_order(browser, checks)
    browser.appear(1280, motion="reduce")
    checks.equal("what moves", browser.run(MOVING), 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("workspace", type=pathlib.Path, nargs="?", default=pathlib.Path())
    parser.add_argument("--axe", help="the file axe.min.js")
    arguments = parser.parse_args()
    axe = find_axe(arguments.axe)
    if axe is None:
        print("axe-core is not there: only the checks of this file are done")
    checks = Checks()
    tool, workspace = arguments.tool.resolve(), arguments.workspace.resolve()
    with hostile_copy(workspace) as hostile, Browser() as browser:
        # Names change neither colours nor the words around them.
        rounds = {"shipped": (workspace, ["light", "dark"], ["vi", "en"]), "hostile": (hostile, ["dark"], ["vi"])}
        for checks.part, (place, schemes, languages) in rounds.items():
            with proposal_of(tool, place) as made:
                check(browser, checks, axe, (made / "index.html").as_uri(), schemes, languages)
                check_layout(browser, checks, (made / "index.html").as_uri())
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
