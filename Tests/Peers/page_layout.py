"""What the page of a proposal looks like to a ruler: texts that lie on one another, and what leaves the window."""

# Boxes of letters, of all that can be seen; what scrolls in a box of its own counts only where it is seen.
OVERLAPS = """
const seen = [];
const clip = element => {
  const frame = {left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity};
  for (let box = element; box; box = box.parentElement) {
    const {overflowX, overflowY} = getComputedStyle(box);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const {left, top, right, bottom} = box.getBoundingClientRect();
    frame.left = Math.max(frame.left, left), frame.top = Math.max(frame.top, top);
    frame.right = Math.min(frame.right, right), frame.bottom = Math.min(frame.bottom, bottom);
  }
  return frame;
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode, parent = text.parentElement;
  if (!text.data.trim() || parent.closest('script, style, .vh, .skip, option, title, desc, dialog:not([open])') || !parent.checkVisibility({visibilityProperty: true})) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  const frame = clip(parent);
  for (const {left, top, right, bottom, width, height} of range.getClientRects()) {
    if (width < 2 || height < 2) continue;
    // Lines of letters are lower than their boxes, in which marks above and below have room.
    const spare = height * .18;
    const box = {left: Math.max(left, frame.left), right: Math.min(right, frame.right), top: Math.max(top, frame.top) + spare,
      bottom: Math.min(bottom, frame.bottom) - spare, text, scrolls: frame.right < Infinity};
    if (box.right - box.left > 1 && box.bottom - box.top > 1) seen.push(box);
  }
}
seen.sort((a, b) => a.top - b.top);
const bad = [];
for (let i = 0; i < seen.length; i += 1) {
  const one = seen[i];
  if (!one.scrolls && one.right > innerWidth + 1) bad.push(`beyond the window: ${one.text.data.trim().slice(0, 60)}`);
  for (let j = i + 1; j < seen.length && seen[j].top < one.bottom - 1; j += 1) {
    const other = seen[j];
    if (one.text === other.text) continue;
    if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 && Math.min(one.bottom, other.bottom) - other.top > 1.5)
      bad.push(`${one.text.data.trim().slice(0, 40)} | ${other.text.data.trim().slice(0, 40)}`);
  }
}
return bad.slice(0, 6)
"""
# What is drawn only when it comes into view is drawn at once, so that it can be measured.
DRAW_ALL = """
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { content-visibility: visible !important }');
document.adoptedStyleSheets = [sheet];
"""
BEYOND = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"


def measure(browser, checks, what):
    """Looks at the page as it stands."""
    browser.run(DRAW_ALL)
    browser.run("scrollTo(0, 0)")
    browser.settle()
    checks.equal(f"{what}: texts on one another", browser.run(OVERLAPS), [])
    checks.equal(f"{what}: pixels beyond the window", browser.run(BEYOND), 0)


# At 640 pixels a window of 1280 stands at a zoom of 200 %.
WIDTHS = (320, 390, 640, 768, 1024, 1280, 1920, 2560)
VIEWS = ("", "b=64", "x=1", "unit=tan-lieu", "q=zzz", "cat=signboard", "view=cards", "view=table")


def check_layout(browser, checks, address):
    """Measures every view at every width, in both languages."""
    for width in WIDTHS:
        browser.appear(width)
        for language in ("vi", "en"):
            for view in VIEWS if width in (390, 1280) else VIEWS[:4]:
                browser.open("about:blank")
                browser.open(f"{address}#lang={language}&{view}")
                measure(browser, checks, f"{width} {language} {view}")
