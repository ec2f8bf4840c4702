"""What Decree 30/2020 asks of the pages of a proposal, and the rows of its tables on them."""

from pdf_pages import POINTS
from word_checks import WORDS, bare


def check_pages(checks, name, pages, language, exact, bottom=19.5):
    """Paper, margins, page numbers and sizes."""
    number, extents = 0, []
    for place, page in enumerate(pages, 1):
        sides = sorted((page.width / POINTS, page.height / POINTS))
        checks.that(abs(sides[0] - 210) < 1 and abs(sides[1] - 297) < 1, name, "page", place, "is A4")
        above = [word for word in page.words if word.bottom < 20 * POINTS]
        starts = number == 0 or is_annex(page, language)
        number = 1 if starts else number + 1
        shown = [word.text for word in above]
        checks.that(shown == ([] if number == 1 else [str(number)]), name, "page", place, "is numbered", shown)
        if above:
            middle = (30 * POINTS + page.width - 15 * POINTS) / 2
            checks.that(abs(above[0].middle - middle) < 2, name, "the number of page", place, "stands in the middle")
            checks.that(13 <= round(above[0].size, 1) <= 14, name, "the size of the number of page", place)
        words = [word for word in page.words if word not in above]
        if not checks.that(words, name, "page", place, "is not empty"):
            continue
        extent = [
            min(word.left for word in words) / POINTS, min(word.top for word in words) / POINTS,
            (page.width - max(word.right for word in words)) / POINTS,
            (page.height - max(word.bottom for word in words)) / POINTS,
        ]
        inside = extent[0] >= 29.5 and extent[1] >= 19.5 and extent[2] >= 14.5 and extent[3] >= bottom
        checks.that(inside, name, "page", place, "keeps its margins", extent)
        extents.append(extent)
    if exact:
        least = [min(extent[side] for extent in extents) for side in range(4)]
        checks.that(30 <= least[0] + 0.5 <= 35.5, name, "left margin", least[0])
        checks.that(20 <= least[1] + 0.5 <= 25.5, name, "top margin", least[1])
        checks.that(15 <= least[2] + 0.5 <= 20.5, name, "right margin", least[2])


def is_annex(page, language):
    return [word.text for word in page.words[:1]] == WORDS[language]["annex"].split()[:1] and page.words[0].size > 13


def check_letter(checks, name, pages, language, is_decision=False):
    """The elements of the decree, from the top, each in its half, in its size."""
    words, first = dict(WORDS[language]), pages[0]
    middle = first.width / 2
    order = ["nation", "motto", "number", "type", "to", "ground"]
    if is_decision:
        words["type"] = words["decision"]
        order.remove("to")
    found = {key: first.find(words[key]) for key in order}
    if not checks.that(all(found.values()), name, "has all of its first elements", [k for k, v in found.items() if not v]):
        return
    top = {key: place[0].top for key, place in found.items()}
    checks.that(order == sorted(order, key=lambda key: top[key]), name, "the order of the elements", top)
    for key, sizes in {"nation": (12, 13), "motto": (13, 14), "number": (13, 13), "type": (13, 14), "ground": (13, 14)}.items():
        size = round(found[key][0].size, 1)
        checks.that(sizes[0] <= size <= sizes[1], name, "the size of", key, size)
    for key in ("nation", "motto"):
        checks.that((found[key][0].left + found[key][1].right) / 2 > middle, name, key, "stands on the right")
    checks.that(found["number"][0].right < middle, name, "the number stands on the left")
    type_middle = (found["type"][0].left + found["type"][1].right) / 2
    checks.that(abs(type_middle - (first.width + 15 * POINTS) / 2) < 3, name, "the type stands in the middle")

    letter = [page for page in pages]
    for place, page in enumerate(pages):
        if place and is_annex(page, language):
            letter = pages[:place]
            break
    end = [(place, word) for place, page in enumerate(letter) for word in page.words if word.text.endswith("./.")]
    copies = [(place, page.find(words["copies"])) for place, page in enumerate(letter) if page.find(words["copies"])]
    if language == "en":
        checks.that(len(copies) == 1 and not end, name, "ends once", len(end), len(copies))
    elif checks.that(len(end) == len(copies) == 1, name, "ends once", len(end), len(copies)):
        checks.that(end[0][0] == copies[0][0], name, "the signature stands with the end of the text")
        checks.that(end[0][1].top < copies[0][1][0].top, name, "recipients stand below the text")
        checks.that(copies[0][1][0].right < middle, name, "recipients stand on the left")


def check_rows(checks, name, table, pages, width, rows):
    """Each numbered row of a table stands on the pages in its columns, nothing cut off or wrapped within a figure."""
    left, edges = (width - sum(column.width.pt for column in table.columns) - 15 * POINTS), []
    for column in table.columns:
        edges.append((left, left + column.width.pt))
        left += column.width.pt
    starts = []
    for page in pages:
        for word in sorted(page.words, key=lambda word: word.top):
            inside = edges[0][0] <= word.left and word.right <= edges[0][1]
            if inside and word.text == str(len(starts) + 1):
                starts.append((page, word))
    if not checks.that(len(starts) >= rows, name, "numbers", rows, "rows, not", len(starts)):
        return
    for place, (page, word) in enumerate(starts[:rows]):
        following = starts[place + 1] if place + 1 < rows else None
        bottom = following[1].top - 1 if following and following[0] is page else page.height
        shown = [page.text(*edge, word.top - 1, bottom) for edge in edges]
        wanted = [bare(cell.text) for cell in table.rows[place + 1].cells]
        whole = all(s == w if following and following[0] is page else s.startswith(w) for s, w in zip(shown, wanted, strict=True))
        checks.that(whole, name, "row", place + 1, "shows", shown, "for", wanted)
