"""Reads a calendar with icalendar, recurring-ical-events and vobject, and prints what each found as JSON.

icalendar knows the zones of IANA by their names and looks at no VTIMEZONE of theirs. It is therefore asked a second time,
for zones under names that it cannot know. vobject reads the VTIMEZONE first, if it does not take the zone for UTC.
"""

import json
import logging
import re
import sys
from datetime import datetime, timezone

import icalendar
import recurring_ical_events
import vobject

logging.disable(logging.CRITICAL)


def moment(value):
    """A moment in UTC, or a day."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def times(entry):
    end = entry.get("DTEND")
    return [str(entry["UID"]), moment(entry["DTSTART"].dt), moment(end.dt) if end else None]


def with_icalendar(calendar):
    return [times(entry) for entry in calendar.walk("VEVENT")]


def with_recurring(calendar):
    return [times(entry) for entry in recurring_ical_events.of(calendar).all()]


def with_vobject(calendar):
    def found(entry):
        end = moment(entry.dtend.value) if hasattr(entry, "dtend") else None
        return [entry.uid.value, moment(entry.dtstart.value), end]

    return [found(entry) for entry in getattr(calendar, "vevent_list", [])]


def texts_of_icalendar(entry):
    return {
        "summary": [str(entry["SUMMARY"]), entry["SUMMARY"].params["LANGUAGE"]],
        "description": [str(entry["DESCRIPTION"]), entry["DESCRIPTION"].params["LANGUAGE"]],
        "location": str(entry["LOCATION"]),
        "url": str(entry["URL"]),
        "conference": str(entry["CONFERENCE"]),
        "status": str(entry["STATUS"]),
        "sequence": int(entry["SEQUENCE"]),
        "organizer": [entry["ORGANIZER"].params["CN"], str(entry["ORGANIZER"])],
        "categories": [str(category) for category in entry.categories],
        "modified": moment(entry["LAST-MODIFIED"].dt),
        "stamp": moment(entry["DTSTAMP"].dt),
    }


def texts_of_vobject(entry):
    return {
        "summary": [entry.summary.value, entry.summary.params["LANGUAGE"][0]],
        "description": [entry.description.value, entry.description.params["LANGUAGE"][0]],
        "location": entry.location.value,
        "url": entry.url.value,
        "conference": entry.conference.value,
        "status": entry.status.value,
        "sequence": int(entry.sequence.value),
        "organizer": [entry.organizer.params["CN"][0], entry.organizer.value],
        "categories": entry.categories.value,
        "modified": moment(entry.last_modified.value),
        "stamp": moment(entry.dtstamp.value),
    }


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    source = file.read()
unknown = re.sub(r"(TZID[=:])(\w+)/(\w+)", r"\1Vitja-\2-\3", source)
by_name, by_rules = (icalendar.Calendar.from_ical(text) for text in (source, unknown))
parsed = vobject.readOne(source)

answer = {
    "errors": [list(map(str, error)) for part in by_name.walk() for error in part.errors],
    "name": str(by_name.calendar_name),
    "readers": {
        "icalendar": with_icalendar(by_name),
        "icalendar by VTIMEZONE": with_icalendar(by_rules),
        "recurring-ical-events": with_recurring(by_name),
        "recurring-ical-events by VTIMEZONE": with_recurring(by_rules),
        "vobject": with_vobject(parsed),
    },
}
if "--texts" in sys.argv:
    answer["texts"] = {
        "icalendar": texts_of_icalendar(by_name.walk("VEVENT")[0]),
        "vobject": texts_of_vobject(parsed.vevent_list[0]),
    }
print(json.dumps(answer))
