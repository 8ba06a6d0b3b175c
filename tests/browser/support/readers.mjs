// Reads what the evaluators download with programs that are not ours.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root, setting } from "./server.mjs";

function python(script, ...args) {
  const file = path.join(root, "tests/python", script);
  const ran = spawnSync(setting("VITJA_TEST_PYTHON"), [file, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  assert.ok(ran.stdout, `${script} said nothing: ${ran.stderr}`);
  return { ...JSON.parse(ran.stdout), exit: ran.status };
}

/** What pyrefiqda finds in a project. */
export const readProject = (file) => python("read_qdpx.py", file);

/** Whether the project follows REFI's schema, and where it does not. */
export const validateProject = (file, schema) => python("read_qdpx.py", file, "--xsd", schema);

/** What openpyxl finds in a workbook: rows as objects, by the words of the first row. */
export function readWorkbook(file) {
  const { sheets, exit } = python("read_xlsx.py", file);
  assert.equal(exit, 0, "the workbook holds a formula");
  return sheets.map((sheet) => {
    const [head, ...rows] = sheet.rows;
    return { name: sheet.name, rows: rows.map((row) => Object.fromEntries(row.map((cell, n) => [head[n], cell]))) };
  });
}
