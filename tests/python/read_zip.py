"""Prints the files of a ZIP archive as JSON: their texts by name."""

import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    broken = archive.testzip()
    if broken:
        sys.exit(f"{broken} is damaged")
    print(json.dumps({"files": {name: archive.read(name).decode() for name in archive.namelist()}}))
