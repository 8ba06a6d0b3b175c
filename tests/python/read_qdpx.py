"""Reads a REFI-QDA project with readers that are not ours and prints what they found as JSON.

    read_qdpx.py FILE                 sources, cases and description, read with pyrefiqda
    read_qdpx.py FILE --xsd SCHEMA    validates project.qde against REFI's Project.xsd with lxml
    read_qdpx.py FILE --qdapy         what qdapy made of it

Exit code 1 if the file is not valid. Needs pyrefiqda, lxml and, for the last mode, qdapy.
"""

import argparse
import json
import sys
import tempfile
import zipfile
from pathlib import Path


def values(holder, names):
    """Variable values of a source or case by the variable's name."""
    found = {}
    for value in holder.variable_value:
        kinds = (value.text_value, value.integer_value, value.float_value, value.boolean_value,
                 value.date_value, value.date_time_value)
        held = next((kind for kind in kinds if kind is not None), None)
        found[names[value.variable_ref.target_guid]] = held if isinstance(held, (str, int, bool)) else str(held)
    return found


def project(path):
    """The project as pyrefiqda reads it: sources with their text, cases with the names of their sources."""
    from pyrefiqda import RefiProject

    with tempfile.TemporaryDirectory() as folder:
        read = RefiProject.load(path, extract_dir=folder)
        names = {v.guid: v.name for v in (read.variables.variable if read.variables else [])}
        types = {v.name: v.type_of_variable.value for v in (read.variables.variable if read.variables else [])}
        sources = []
        for source in read.sources.text_source if read.sources else []:
            text = RefiProject.resolve_source_path(source.plain_text_path, folder).read_bytes().decode("utf-8")
            sources.append({"guid": source.guid, "name": source.name, "text": text,
                            "variables": values(source, names)})
    called = {source["guid"]: source["name"] for source in sources}
    cases = [
        {"guid": case.guid, "name": case.name, "variables": values(case, names),
         "sources": [called[reference.target_guid] for reference in case.source_ref]}
        for case in (read.cases.case if read.cases else [])
    ]
    links = [
        {"name": link.name, "from": called[link.origin_guid], "to": called[link.target_guid]}
        for link in (read.links.link if read.links else [])
    ]
    users = [user.name for user in (read.users.user if read.users else [])]
    return {"name": read.name, "users": users, "variables": types, "sources": sources, "cases": cases,
            "links": links, "description": read.description}


def validation(path, schema):
    """Whether project.qde follows the schema, and where it does not."""
    from lxml import etree

    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        document = etree.fromstring(archive.read("project.qde"))
    checker = etree.XMLSchema(etree.parse(schema))
    valid = checker.validate(document)
    errors = [f"line {error.line}: {error.message}" for error in checker.error_log]
    guids = document.xpath("//@guid")
    errors += [f"guid {guid} is used {guids.count(guid)} times" for guid in sorted(set(guids)) if guids.count(guid) > 1]
    targets = document.xpath("//@targetGUID | //@originGUID | //@creatingUser | /*/@creatingUserGUID")
    errors += [f"{target} is nowhere defined" for target in sorted(set(targets) - set(guids))]
    held = {name.removeprefix("sources/") for name in names if name.startswith("sources/")}
    asked = {at.removeprefix("internal://") for at in document.xpath("//@plainTextPath")}
    errors += [f"{name}: in the archive or the project only" for name in sorted(held ^ asked)]
    return {"valid": valid and not errors, "errors": errors, "files": names}


def qdapy_reading(path):
    """What qdapy sees: names of sources, and kinds of elements it does not make tables of."""
    import qdapy

    read = qdapy.read_qdpx(path, warn=False)
    return {"sources": read.sources, "codings": len(read.fragments), "codes": len(read.codebook),
            "skipped": read.skipped}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--xsd", type=Path, metavar="SCHEMA", help="path of REFI's Project.xsd")
    parser.add_argument("--qdapy", action="store_true")
    arguments = parser.parse_args()
    if arguments.xsd:
        found = validation(arguments.file, str(arguments.xsd))
    elif arguments.qdapy:
        found = qdapy_reading(arguments.file)
    else:
        found = project(arguments.file)
    json.dump(found, sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 0 if found.get("valid", True) else 1


if __name__ == "__main__":
    sys.exit(main())
