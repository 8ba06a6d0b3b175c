"""Reads an Atom feed with feedparser and with lxml, and prints what they found as JSON."""

import json
import sys

import feedparser
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

path = sys.argv[1]
with open(path, "rb") as file:
    source = file.read()
feed = feedparser.parse(source, response_headers={"content-type": "application/atom+xml; charset=utf-8"})
root = etree.fromstring(source)

# RFC 4287 section 4.1: what must stand exactly once, and at least once.
wrong = []
for element, once in [(root, ("id", "title", "updated"))] + [
    (entry, ("id", "title", "updated")) for entry in root.findall(f"{ATOM}entry")
]:
    for name in once:
        if len(element.findall(ATOM + name)) != 1:
            wrong.append(f"{element.tag} has not one {name}")
for entry in root.findall(f"{ATOM}entry"):
    if not entry.findall(f"{ATOM}author/{ATOM}name"):
        wrong.append("an entry has no author")
    if len([link for link in entry.findall(f"{ATOM}link") if link.get("rel") == "alternate"]) != 1:
        wrong.append("an entry has not one alternate link")
links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}

print(
    json.dumps(
        {
            "version": feed.version,
            "bozo": bool(feed.bozo),
            "why": str(feed.get("bozo_exception", "")),
            "wrong": wrong,
            "lang": root.get(LANG),
            "id": feed.feed.id,
            "title": feed.feed.title,
            "updated": list(feed.feed.updated_parsed[:6]),
            "links": links,
            "entries": [
                {
                    "id": entry.id,
                    "title": entry.title,
                    "lang": [
                        element.find(ATOM + name).get(LANG) for name in ("title", "summary", "content")
                    ],
                    "author": entry.author,
                    "link": entry.link,
                    "published": list(entry.published_parsed[:6]),
                    "updated": list(entry.updated_parsed[:6]),
                    "content": entry.content[0].value,
                }
                for entry, element in zip(feed.entries, root.findall(f"{ATOM}entry"))
            ],
        }
    )
)
