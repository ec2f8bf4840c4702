"""Fills in the forms that onestop writes, saves them with LibreOffice, and reads them back.

Usage: forms.py ONESTOP [--language vi|en] [--units N]

For each unit of the workspace in ./inventories the form for the next round is written, opened with openpyxl, and
filled in as its own rules allow: every cell that is marked as missing gets a value from its drop-down list or its
range, and a free line gets an item. LibreOffice then saves the workbook, which must keep every rule, lock and hidden
sheet. `onestop check` must read what openpyxl and what LibreOffice saved without a finding.

Needs openpyxl and soffice. Prints every difference; ends in a line `N passed, N failed`, and with exit code 1 if one
failed.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

MISSING = 'FFFFF2CC'


def allowed(book, sheet, cell):
    """A value that the rule of a cell allows; the first word of a list, so that runs are alike."""
    for rule in sheet.data_validations.dataValidation:
        if cell.coordinate not in rule.cells:
            continue
        if rule.type == 'list':
            name, cells = rule.formula1.rsplit('!', 1)
            source = book[name.strip("'").replace("''", "'")][cells.replace('$', '')]
            rows = source if isinstance(source, tuple) else ((source,),)
            return rows[0][0].value
        return min(int(rule.formula2), max(int(rule.formula1), 3 if rule.type != 'whole' else 600))
    return 'BỘ PHẬN MỘT CỬA ' + str(sheet['A4'].value).split(':', 1)[1]


def fill(book):
    """Fills in what the form says is missing, and one free line."""
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[7]}
    quantity = next(heads[name] for name in ('Số lượng', 'Quantity') if name in heads)
    code = next(heads[name] for name in ('Mã hạng mục', 'Item code') if name in heads)
    for format in sheet.conditional_formatting:
        if all(rule.dxf.fill is None or rule.dxf.fill.bgColor.rgb != MISSING for rule in format.rules):
            continue
        for part in format.sqref.ranges:
            for row, column in part.cells:
                cell = sheet.cell(row, column)
                if cell.value is None and (column == quantity or sheet.cell(row, quantity).value != 0):
                    cell.value = allowed(book, sheet, cell)
    spare = next(row for row in range(8, sheet.max_row + 1)
                 if sheet.cell(row, code + 1).value is None and not sheet.cell(row, code + 1).protection.locked)
    return sheet, spare


def convert(folder):
    """Has LibreOffice open the workbooks under `filled` and save them under `saved`."""
    subprocess.run(
        ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx', '--outdir',
         str(folder / 'saved'), *map(str, sorted((folder / 'filled').iterdir()))],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def rules(sheet):
    return sorted((str(rule.sqref), rule.type) for rule in sheet.data_validations.dataValidation)


def cells_of(rule_list):
    """The cells under rules, whatever the ranges in which a program tells them."""
    cells = set()
    for sqref, kind in rule_list:
        for part in sqref.split():
            for row in openpyxl.utils.cell.rows_from_range(part):
                cells.update((cell, kind) for cell in row)
    return cells


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('onestop')
    parser.add_argument('--language', default='vi')
    parser.add_argument('--units', type=int, default=1000)
    options = parser.parse_args()
    tool = str(pathlib.Path(options.onestop).resolve())
    folder = pathlib.Path(tempfile.mkdtemp(prefix='forms-'))
    passed = failed = 0

    def report(name, problem):
        nonlocal passed, failed
        if problem:
            failed += 1
            print(f'{name}: {problem}')
        else:
            passed += 1

    shutil.copytree('inventories', folder / 'inventories')
    run = subprocess.run([tool, 'template', '--language', options.language, '--json'], cwd=folder, check=True,
                         capture_output=True, text=True)
    written = json.loads(run.stdout)
    files = [folder / name for name in written['files']][:options.units]
    target = folder / 'inventories' / written['round']
    for name in ('filled', 'saved', str(target)):
        (folder / name).mkdir()
    before = {}
    for file in files:
        book = openpyxl.load_workbook(file)
        sheet, spare = fill(book)
        names = [rule for rule in sheet.data_validations.dataValidation if f'C{spare}' in rule.cells]
        report(f'{file.name} drop-down of items', None if names else 'missing')
        sheet[f'C{spare}'].value = allowed(book, sheet, sheet[f'C{spare}'])
        sheet.cell(spare, 5).value = 0
        before[file.name] = (rules(sheet), sheet.protection.sheet, [s.sheet_state for s in book.worksheets],
                             {c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked})
        book.save(folder / 'filled' / file.name)
    convert(folder)
    for file in files:
        saved = folder / 'saved' / file.name
        if not saved.exists():
            report(file.name, 'LibreOffice did not save it')
            continue
        book = openpyxl.load_workbook(saved)
        sheet = book.worksheets[0]
        old_rules, is_protected, states, open_cells = before[file.name]
        lost = cells_of(old_rules) - cells_of(rules(sheet))
        report(f'{file.name} rules', f'lost at {sorted(lost)[:5]}' if lost else None)
        same = sheet.protection.sheet == is_protected and [s.sheet_state for s in book.worksheets] == states
        report(f'{file.name} protection', None if same else 'changed')
        locked = [cell for cell in open_cells if sheet[cell].protection.locked]
        report(f'{file.name} locks', f'new at {sorted(locked)[:5]}' if locked else None)
        for program in ('filled', 'saved'):
            shutil.copy(folder / program / file.name, target)
            run = subprocess.run([tool, 'check', '--language', 'en', '--json', str(target / file.name)], cwd=folder,
                                 capture_output=True, text=True)
            findings = json.loads(run.stdout)['findings']
            report(f'{file.name} {program}', '; '.join(
                f"{finding['position']} {finding['code']}: {finding['message']}" for finding in findings[:3]) or None)
    shutil.rmtree(folder)
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
