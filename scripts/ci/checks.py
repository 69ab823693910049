"""What the checks beside the corpus have in common."""

import csv
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

MEMORY_LIMIT_MB = 400


class Checks:
    """Counts what passed; says what did not, and why."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def expect(self, claim, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {claim}{': ' + str(detail) if detail else ''}")
        return bool(holds)

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


class Run:
    """One run of a program: its exit code, what it printed, its seconds and its memory."""

    def __init__(self, arguments, timeout=600):
        began = time.monotonic()
        self.timed_out = False
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=err)

            def stop():
                self.timed_out = True
                process.kill()

            watcher = threading.Timer(timeout, stop)
            watcher.start()
            # wait4 tells the memory of this child alone.
            _, status, usage = os.wait4(process.pid, 0)
            watcher.cancel()
            process.returncode = 0
            self.code = os.waitstatus_to_exitcode(status)
            self.peak_mb = usage.ru_maxrss / 1024
            self.cpu = usage.ru_utime + usage.ru_stime
            out.seek(0)
            err.seek(0)
            self.output = out.read().decode("utf-8", "replace")
            self.errors = err.read().decode("utf-8", "replace")
        self.wall = time.monotonic() - began

    @property
    def json(self):
        return json.loads(self.output)


def arguments():
    """The program and the folder with the corpus, as given on the command line."""
    if len(sys.argv) != 3:
        print(f"usage: {os.path.basename(sys.argv[0])} OPENRUN CORPUS", file=sys.stderr)
        sys.exit(64)
    return os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])


def manifest(corpus):
    """A row for every file of the corpus."""
    with open(os.path.join(corpus, "MANIFEST.tsv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fate(rows):
    """What became of one file of the input, zip or not, by its rows in the ledger."""
    outcomes = {row["outcome"] for row in rows}
    remarks = any(row["outcome"] == "imported" and row.get("reason") for row in rows)
    if outcomes & {"imported", "duplicate"}:
        return "partly" if remarks or "unreadable" in outcomes else "imported"
    for outcome, words in (
        ("unreadable", "unreadable"), ("notAnActivity", "not an activity"),
        ("unrecognised", "not recognised"),
    ):
        if outcome in outcomes:
            return words
    return "without a fate"


def new_project(openrun, folder):
    """A report folder that belongs to nobody."""
    run = Run([openrun, "init", folder, "--title", "Check", "--resting", "50", "--maximum", "190"])
    if run.code != 0:
        print(run.output + run.errors, file=sys.stderr)
        sys.exit(1)
    return folder
