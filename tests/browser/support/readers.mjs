// Reads what people download with programs that are not ours.
import assert from "node:assert/strict";
import { python } from "./python.mjs";

/** What pyrefiqda finds in a project. */
export const readProject = (file) => python("read_qdpx.py", file);

/** Whether the project follows REFI's schema, and where it does not. */
export const validateProject = (file, schema) => python("read_qdpx.py", file, "--xsd", schema);

/** What feedparser finds in an Atom feed; `wrong` says where it does not follow RFC 4287. */
export const readFeed = (file) => python("feed.py", file);

/** The files of a ZIP archive as texts, by name. */
export const readArchive = (file) => python("read_zip.py", file).files;

/** What openpyxl finds in a workbook: rows as objects, by the words of the first row. */
export function readWorkbook(file) {
  const { sheets, exit } = python("read_xlsx.py", file);
  assert.equal(exit, 0, "the workbook holds a formula");
  return sheets.map((sheet) => {
    const [head, ...rows] = sheet.rows;
    return { name: sheet.name, rows: rows.map((row) => Object.fromEntries(row.map((cell, n) => [head[n], cell]))) };
  });
}
