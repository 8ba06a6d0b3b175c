"""Lets time pass in the SQLite database of a running server, and waits until everything that waited is done.

pass_time.py DATABASE                  what was put off, as mail is that gathers for some minutes, is due now
pass_time.py DATABASE --week ADDRESS   it is Monday at seven for a person: the digest of the seven days until now is planned
                                       as the server plans it
"""

import argparse
import datetime
import json
import sqlite3
import time
import uuid

PATIENCE = 30

parser = argparse.ArgumentParser()
parser.add_argument("database")
parser.add_argument("--week")
asked = parser.parse_args()
db = sqlite3.connect(asked.database, timeout=PATIENCE)


def stamp(moment):
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def plan_week(address):
    (account,) = db.execute("SELECT id FROM accounts WHERE email = ?", (address,)).fetchone()
    until = datetime.datetime.now(datetime.timezone.utc)
    since = until - datetime.timedelta(days=7)
    period = until.date().isoformat()
    job = {"account": str(uuid.UUID(bytes=account)), "rhythm": "weekly", "period": period}
    now = stamp(until)
    with db:
        db.execute(
            "INSERT OR REPLACE INTO digests (account_id, rhythm, period, since, until) VALUES (?, 'weekly', ?, ?, ?)",
            (account, period, stamp(since), now),
        )
        db.execute(
            "INSERT INTO jobs (id, kind, payload, state, attempts, not_before, created_at, updated_at)"
            " VALUES (?, 'notifications.digest', ?, 'due', 0, ?, ?, ?)",
            (uuid.uuid4().bytes, json.dumps(job), now, now, now),
        )


if asked.week:
    plan_week(asked.week)
end = time.monotonic() + PATIENCE
while True:
    with db:
        db.execute("UPDATE jobs SET not_before = created_at WHERE state = 'due'")
    jobs = db.execute("SELECT kind, state, last_error FROM jobs").fetchall()
    if all(state == "failed" for _, state, _ in jobs) or time.monotonic() > end:
        break
    time.sleep(0.1)
print(json.dumps({"left": jobs}))
