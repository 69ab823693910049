"""A service on this computer that speaks as Garmin's does, and a report that asks it."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.request

passed, failed = 0, 0


def check(what, holds):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print("FAILED", what)


def tell():
    """The last line; the code to end with."""
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Service:
    def __init__(self, program):
        self.port, self.personal = free_port(), free_port()
        self.process = subprocess.Popen(
            [sys.executable, program, "--port", str(self.port), "--personal", str(self.personal)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "MOCK_SECURE_COOKIES": "1"})
        for _ in range(100):
            try:
                self.log()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the service does not answer")

    @property
    def address(self):
        return f"http://127.0.0.1:{self.personal}"

    @property
    def sign_in(self):
        return f"http://127.0.0.1:{self.port}"

    def log(self):
        with urllib.request.urlopen(self.address + "/__log", timeout=10) as answer:
            return json.load(answer)

    def control(self, **what):
        request = urllib.request.Request(self.address + "/__control", json.dumps(what).encode(), method="POST")
        urllib.request.urlopen(request, timeout=10).read()

    def gaps(self, do):
        """The seconds between the requests that come while something is done, by host."""
        came, isDone, first = {}, threading.Event(), len(self.log())

        def watch():
            seen = first
            while not isDone.wait(0.02):
                log = self.log()
                for entry in log[seen:]:
                    came.setdefault(entry["host"], []).append(time.monotonic())
                seen = len(log)

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            do()
        finally:
            time.sleep(0.1)
            isDone.set()
            watcher.join()
        return {host: [later - earlier for earlier, later in zip(at, at[1:])] for host, at in came.items()}

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Report:
    said = ""

    def __init__(self, openrun, folder, service):
        self.openrun, self.folder, self.service = openrun, folder, service
        self("init", folder, "--title", "Sync", "--author", "A runner", "--resting", "48", "--maximum", "187",
             "--time-zone", "Europe/Zurich", at=".")

    def environment(self, **more):
        return {**os.environ, "GARMIN_PERSONAL_API_BASE_URL": self.service.address,
                "GARMIN_SIGN_IN_BASE_URL": self.service.sign_in, **more}

    def __call__(self, *arguments, at=None, given=None, **environment):
        place = ["-C", self.folder] if at is None else []
        run = subprocess.run([self.openrun, *arguments, *place], capture_output=True, text=True, input=given,
                             timeout=120, env=self.environment(**environment))
        Report.said += run.stdout + run.stderr
        return run

    def sync(self, *more, **environment):
        return self("sync", "--today", "2026-11-27", *more, **environment)

    def wait(self, hours=1):
        """As if that much time had passed since what was asked last."""
        with sqlite3.connect(self.folder + "/data/openrun.sqlite") as store:
            store.execute("UPDATE serviceState SET value = value - ? WHERE name LIKE '%.asked'", [3_600 * hours])
        store.close()


def tree(folder):
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            found[path] = (os.stat(path).st_mtime_ns, os.path.getsize(path))
    return found


def kept_secrets(folder):
    """Everything that lies in a folder of secrets below."""
    words = set()
    for place, _, names in os.walk(folder):
        if os.path.basename(place) != ".secrets":
            continue
        for name in names:
            with open(os.path.join(place, name), encoding="utf-8") as file:
                text = file.read()
            try:
                fields = json.loads(text)
            except ValueError:
                words.add(text)
                continue
            words |= {fields[key] for key in ("access_token", "di_token", "di_refresh_token") if key in fields}
    return {word for word in words if word}


def look_for(words, folder):
    """No secret stands in anything that was said or written, the folders of secrets aside."""
    check("nothing that was said holds a secret", not any(word in Report.said for word in words))
    for place, _, names in os.walk(folder):
        if os.path.basename(place) == ".secrets":
            continue
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                data = file.read()
            check(f"{name} holds no secret", not any(word.encode() in data for word in words))
