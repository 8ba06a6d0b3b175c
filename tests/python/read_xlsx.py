"""Reads a workbook with openpyxl and prints its sheets as JSON.

    read_xlsx.py FILE

A sheet is {name, frozen, filter, rows, formulas}: rows as lists of values, dates in ISO 8601, and the addresses of
cells that are formulas, of which an export has none. Exit code 1 if there is one.
"""

import datetime
import json
import sys

import openpyxl


def plain(value):
    """A cell's value as JSON can hold it."""
    return value.isoformat() if isinstance(value, (datetime.datetime, datetime.date)) else value


def sheet(page):
    """One sheet with its rows and what makes it a table."""
    rows = [[plain(cell.value) for cell in row] for row in page.iter_rows()]
    formulas = [cell.coordinate for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    return {"name": page.title, "frozen": page.freeze_panes, "filter": page.auto_filter.ref, "rows": rows,
            "formulas": formulas}


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    sheets = [sheet(page) for page in openpyxl.load_workbook(sys.argv[1]).worksheets]
    json.dump({"sheets": sheets}, sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 1 if any(page["formulas"] for page in sheets) else 0


if __name__ == "__main__":
    sys.exit(main())
