"""Prints as JSON which days python-holidays knows as holidays, by country: those of law, and half or optional ones."""

import json
import sys

import holidays

WHOLE = {"SE": ("public", "de_facto")}
OTHERS = {"DK": ("optional",), "IS": ("half_day",), "GL": ("optional",), "FO": ("half_day",)}

years = range(int(sys.argv[1]), int(sys.argv[2]) + 1)


def days(country, categories):
    found = holidays.country_holidays(country, years=years, categories=categories) if categories else []
    return sorted(day.isoformat() for day in found)


print(
    json.dumps(
        {
            country: {"whole": days(country, WHOLE.get(country, ("public",))), "others": days(country, OTHERS.get(country))}
            for country in ("NO", "SE", "DK", "FI", "IS", "GL", "FO", "AX")
        }
    )
)
