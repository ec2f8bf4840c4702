#!/usr/bin/env python3
"""Shows that the checks of office_documents.py fail where a document is damaged, once for each kind of damage.

    office_damage.py TOOL

TOOL writes the documents of the sample city. Each is sound first: no check fails. Then one thing is changed in the letter,
the draft decision or the workbook, as a fault of the tool could change it, LibreOffice prints it anew, and at least one
check must fail. Needs python-docx, openpyxl, soffice and poppler.
"""

import argparse
import copy
import json
import pathlib
import shutil
import sys
import tempfile

from decree_checks import check_letter, check_pages
from office_documents import PAGES, Checks, check_annexes, converted, propose, workspace
from pdf_pages import pages, printed
from word_checks import (
    check_amounts, check_blanks, check_decision, check_document, check_record, check_sections, check_signed, check_words,
)
from workbook_checks import check_paper

UNITS = [("Phường", "Tân Liễu"), ("Xã", "Lãng Sơn")]


class Silent(Checks):
    """Counts without printing, and keeps the sentences of what fails."""

    def __init__(self):
        super().__init__()
        self.said = []

    def that(self, holds, *sentence):
        self.passed, self.failed = self.passed + bool(holds), self.failed + (not holds)
        if not holds:
            self.said.append(" ".join(str(word) for word in sentence[1:]))
        return holds


# MARK: damage: each changes an open document

def paragraph(document, style, text=""):
    return next(p for p in document.paragraphs if p.style.style_id == style and text in p.text)


def written(found, text):
    """Puts a text into the first run of a paragraph, and nothing into the others."""
    for run in found.runs:
        run.text = ""
    found.runs[0].text = text


def replaced(document, style, old, new):
    found = paragraph(document, style, old)
    written(found, found.text.replace(old, new, 1))


def pages_added(document):
    body = paragraph(document, "Body")
    for _ in range(220):
        body._p.addnext(copy.deepcopy(body._p))


def heads_and_whole_rows(document):
    from docx.oxml import OxmlElement

    table = next(t for t in document.tables if t._tbl.findall(".//{*}tblHeader"))
    table._tbl.findall("{*}tr")[-1].get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def amount_hidden(document):
    """An amount that is written and not printed: in a paragraph with the property of hidden text."""
    found = paragraph(document, "Body", "đồng")
    for run in found.runs:
        run.font.hidden = True


def sections_swapped(document):
    heads = [p for p in document.paragraphs if p.style.style_id == "Section"]
    first, second = heads[2].text, heads[3].text
    written(heads[2], second)
    written(heads[3], first)


def subject_before_number(document):
    kind = paragraph(document, "DocumentType")
    document.element.body.insert(0, kind._p)


def word_of_the_tool(document):
    replaced(document, "Body", "tốt nhất", "tối ưu")


def sum_changed(document):
    """One sum of Annex I differs from the record."""
    for table in document.tables:
        for row in table.rows[::-1]:
            if "TỔNG CỘNG" in row.cells[1].text:
                written(row.cells[-2].paragraphs[0], "1.000")
                return


LETTER = {
    "more pages than allowed": pages_added,
    "a head that repeats over whole rows": heads_and_whole_rows,
    "an amount that is not printed": amount_hidden,
    "a law with its number": lambda d: replaced(d, "Ground", "Luật Đấu thầu", "Luật Đấu thầu số 22/2023/QH15"),
    "a letter as a ground": lambda d: replaced(d, "Ground", "Thực hiện Công văn", "Căn cứ Công văn"),
    "a ground without its semicolon": lambda d: replaced(d, "Ground", "năm 2023;", "năm 2023,"),
    "a ground that is not italic": lambda d: setattr(paragraph(d, "Ground").style.font, "italic", False),
    "a word of the tool": word_of_the_tool,
    "a remark of the tool": lambda d: replaced(d, "Ground", ";", " (chưa đối chiếu);"),
    "a small title of an annex": lambda d: replaced(d, "AnnexTitle", "DANH MỤC", "Danh mục"),
    "a great letter in a sentence": lambda d: replaced(d, "Body", "phường Tân Liễu", "Phường Tân Liễu"),
    "sections out of order": sections_swapped,
    "the type before the number": subject_before_number,
    "type in another size": lambda d: setattr(paragraph(d, "Ground").style.font, "size", 139_700),
    "words that are not the amount": lambda d: replaced(d, "Body", "(Bằng chữ: Chín", "(Bằng chữ: Tám"),
    "a sum that is not the record's": sum_changed,
    "an end without its mark": lambda d: replaced(d, "Body", "./.", "."),
    "a blank that nobody is told of": None,
}


def check(checks, path, record, review, temporary, decision=False):
    """All that holds of a letter or of a draft decision."""
    document = check_document(checks, path.name, path, "vi")
    check_words(checks, path.name, document, "vi")
    check_signed(checks, path.name, document, "vi", UNITS)
    (pdf,) = converted([path], "pdf", temporary / "printed", temporary)
    check_amounts(checks, path.name, document, printed(pdf))
    sheets = pages(pdf)
    limit = PAGES["quyet-dinh" if decision else "to-trinh"]
    checks.that(len(sheets) <= limit, path.name, "has at most", limit, "pages")
    check_pages(checks, path.name, sheets, "vi", exact=False)
    check_letter(checks, path.name, sheets, "vi", is_decision=decision)
    if decision:
        check_decision(checks, path.name, document, record, "vi")
    else:
        check_sections(checks, path.name, document, "vi")
        check_record(checks, path.name, document, record, "vi")
        check_annexes(checks, path.name, sheets, "vi", False, 4)
        check_blanks(checks, path.name, document, review, "vi")


def damaged(path, change, copy_path):
    import docx

    document = docx.Document(path)
    change(document)
    document.save(copy_path)
    return copy_path


def main():
    import docx

    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tool")
    tool = str(pathlib.Path(options.parse_args().tool).resolve())
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        temporary = pathlib.Path(name)
        folder = propose(tool, workspace(temporary / "city"), "vi")
        record = json.loads((folder / "proposal.json").read_text(encoding="utf-8"))
        review = docx.Document(folder / "phieu-ra-soat.docx")
        empty = docx.Document()
        scratch = temporary / "to-trinh.docx"

        def judge(kind, damage, run):
            nonlocal failed
            checks = Silent()
            run(checks)
            fine = (checks.failed > 0) == damage
            failed += not fine
            print("ok:    " if fine else "FAILED:", kind, "-", (checks.said or ["no check fails"])[0][:110], flush=True)

        shutil.copy(folder / "to-trinh.docx", scratch)
        judge("a sound letter", False, lambda c: check(c, scratch, record, review, temporary))
        for kind, change in LETTER.items():
            if change:
                damaged(folder / "to-trinh.docx", change, scratch)
            else:
                shutil.copy(folder / "to-trinh.docx", scratch)
            told = review if change else empty
            judge(kind, True, lambda c, told=told: check(c, scratch, record, told, temporary))

        draft = temporary / "quyet-dinh.docx"
        shutil.copy(folder / "quyet-dinh.docx", draft)
        judge("a sound decision", False, lambda c: check(c, draft, record, review, temporary, True))
        for kind, change in {
            "a decision with another sum": sum_changed,
            "a decision without its type": lambda d: replaced(d, "DocumentType", "QUYẾT ĐỊNH", "QUYẾT"),
            "a decision with a word of the tool": lambda d: replaced(d, "Body", "Điều 1.", "Điều 1. (giả định)"),
        }.items():
            damaged(folder / "quyet-dinh.docx", change, draft)
            judge(kind, True, lambda c: check(c, draft, record, review, temporary, True))

        from openpyxl import load_workbook

        book = folder / "phu-luc.xlsx"
        judge("a sound workbook", False, lambda c: check_paper(c, book.name, book, "vi"))
        spoilt = temporary / book.name
        wide, codes = load_workbook(book), load_workbook(book)
        wide.worksheets[1].column_dimensions["C"].width = 120
        wide.save(spoilt)
        judge("type below nine points", True, lambda c: check_paper(c, book.name, spoilt, "vi"))
        codes.worksheets[2].print_area = None
        codes.save(spoilt)
        judge("codes in print", True, lambda c: check_paper(c, book.name, spoilt, "vi"))
    print("every damage is found" if not failed else f"{failed} kinds are not judged as they are")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
