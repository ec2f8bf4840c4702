#!/usr/bin/env python3
"""Kills the tool at every rename and unlink of a set of files, and at random moments, and demands that the next run mends it.

    python3 Tests/Peers/interrupted.py .build/release/onestop --random 200 --seed 1

Needs strace. For each kind of set (a proposal, forms, return sheets, a collected round) a first run writes a set; a second run, which would
write another one, is killed; then
  - each file is whole: as the first run wrote it, or as the second would have;
  - the next run succeeds without --force, leaves nothing hidden, and gives the bytes of an undisturbed run;
  - `verify` finds nothing.
"""
import argparse
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]

# What is written first, what would be written next, and what is read back.
SETS = {
    "propose": (["propose", "--output", "out"], ["propose", "--output", "out", "--budget", "300000000"]),
    "template": (["template", "--output", "out"], ["template", "--output", "out", "--language", "en", "--force"]),
    "annotate": (
        ["check", "--annotate", "out/", "--force"],
        ["check", "--annotate", "out/", "--force", "--language", "en"],
    ),
    "collect": (
        ["collect", "mail-1", "--inventories", "out", "--round", "2025-03"],
        ["collect", "mail-2", "--inventories", "out", "--round", "2025-03"],
    ),
}


def tree(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write_mail(folder):
    """Two folders of mail: the second has later versions, one of them faulty, and photos."""
    units = json.loads((folder / "out/register.json").read_text(encoding="utf-8"))["units"][:6]
    for number, mark in ((1, ""), (2, " (sửa lần 2)")):
        for place, unit in enumerate(units):
            condition = "Tố t" if number == 2 and place == 0 else "Tốt"
            path = folder / f"mail-{number}/{unit['code']}{mark}.csv"
            path.parent.mkdir(exist_ok=True)
            rows = f"Tên hạng mục,Số lượng,Tình trạng\nHòm thư góp ý,{number},{condition}\n"
            path.write_text(f"Đơn vị: {unit['name']['vi']}\n{rows}", encoding="utf-8")
            (folder / f"mail-{number}/{unit['code']} {number}.jpg").write_bytes(b"\xff\xd8\xff" + bytes([number, place]))


class Trial:
    def __init__(self, tool, scratch):
        self.tool, self.scratch = str(pathlib.Path(tool).resolve()), pathlib.Path(scratch)
        self.passed = self.failed = 0

    def workspace(self, name):
        folder = self.scratch / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        shutil.copytree(PROJECT / "inventories", folder / "inventories")
        # A finding for each of some return sheets.
        for unit in ("tan-lieu", "yen-lu", "dinh-ke"):
            for path in (folder / "inventories/2025-02").glob(f"{unit}.csv"):
                text = path.read_text(encoding="utf-8")
                path.write_text(text.replace("Tốt", "Tố", 1), encoding="utf-8")
        if "annotate" not in name:
            shutil.rmtree(folder / "inventories")
            shutil.copytree(PROJECT / "inventories", folder / "inventories")
        if "collect" in name:
            (folder / "inventories").rename(folder / "out")
            write_mail(folder)
        return folder

    def run(self, folder, arguments, prefix=()):
        return subprocess.run(
            [*prefix, self.tool, *arguments], cwd=folder, capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "LANG": "vi_VN.UTF-8"},
        )

    def expect(self, condition, text):
        if condition:
            self.passed += 1
        else:
            self.failed += 1
            print("FAILED", text)

    def judge(self, kind, folder, old, new, second, what):
        for name, digest in tree(folder / "out").items():
            if ".onestop-" in name:
                continue
            whole = digest in (old.get(name), new.get(name))
            self.expect(whole, f"{kind}, {what}: {name} is torn")
        again = self.run(folder, second)
        self.expect(again.returncode in (0, 1), f"{kind}, {what}: the next run ends with {again.returncode}: {again.stderr[:300]}")
        self.expect(tree(folder / "out") == new, f"{kind}, {what}: the next run leaves another set")
        if kind == "propose":
            verified = self.run(folder, ["verify", "out"])
            self.expect(verified.returncode == 0, f"{kind}, {what}: verify: {verified.stdout[:300]}")

    def calls(self, folder, second, names):
        log = folder / "strace.log"
        self.run(folder, second, ["strace", "-f", "-qq", "-e", f"trace={names}", "-o", str(log)])
        return sum(1 for line in log.read_text(errors="replace").splitlines() if "onestop" in line or "out/" in line)

    def trial(self, kind, moments, step):
        first, second = SETS[kind]
        start = self.workspace(kind + "-start")
        self.run(start, first)
        old = tree(start / "out")
        other = self.scratch / (kind + "-other")
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(start, other, symlinks=True)
        begun = time.monotonic()
        self.run(other, second)
        duration = time.monotonic() - begun
        new = tree(other / "out")
        self.expect(old != new, f"{kind}: both runs write the same")
        work = self.scratch / (kind + "-work")

        def fresh():
            shutil.rmtree(work, ignore_errors=True)
            shutil.copytree(start, work, symlinks=True)
            return work

        for names in ("rename", "unlink", "fsync"):
            count = self.calls(fresh(), second, names)
            for number in range(1, count + 1, step):
                folder = fresh()
                self.run(folder, second, ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={names}:signal=KILL:when={number}"])
                self.judge(kind, folder, old, new, second, f"killed at {names} {number}")
        for number in range(moments):
            folder = fresh()
            process = subprocess.Popen(
                [self.tool, *second], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env={"PATH": os.environ["PATH"], "LANG": "vi_VN.UTF-8"},
            )
            time.sleep(random.uniform(0, duration))
            process.kill()
            process.wait()
            self.judge(kind, folder, old, new, second, f"killed at random moment {number}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--random", type=int, default=200)
    parser.add_argument("--step", type=int, default=1, help="kill at every nth call only")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    with tempfile.TemporaryDirectory() as scratch:
        trial = Trial(options.tool, scratch)
        for kind in SETS:
            trial.trial(kind, options.random // len(SETS), options.step)
        print(f"{trial.passed} passed, {trial.failed} failed")
        sys.exit(1 if trial.failed else 0)


if __name__ == "__main__":
    main()
