"""What the SQLite database of a server says of languages: names of places and bodies, titles, posts and answers."""

import json
import sqlite3
import sys
import uuid

db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)


def pairs(sql):
    """Languages by words; the same words may stand there in several."""
    found = {}
    for words, lang in db.execute(sql):
        found.setdefault(words, [])
        if lang not in found[words]:
            found[words].append(lang)
    return found


def pieces(table):
    current = "JOIN texts t ON t.id = p.text_id JOIN text_versions v ON v.text_id = t.id AND v.number = t.current"
    rows = db.execute(f"SELECT p.id, v.lang FROM {table} p {current} WHERE p.state = 'published'")
    return {str(uuid.UUID(bytes=identifier)): lang for identifier, lang in rows}


tables = ["organisations", "municipalities", "networks", "cases"]
print(
    json.dumps(
        {
            "names": pairs(" UNION ALL ".join(f"SELECT name, lang FROM {table}" for table in tables)),
            "titles": pairs("SELECT title, lang FROM text_versions WHERE title IS NOT NULL"),
            "posts": pieces("posts"),
            "comments": pieces("comments"),
        }
    )
)
