// Runs the tests' Python programs, which answer in JSON.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root, setting } from "./server.mjs";

export function python(script, ...args) {
  const file = path.join(root, "tests/python", script);
  const ran = spawnSync(setting("VITJA_TEST_PYTHON"), [file, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  assert.ok(ran.stdout, `${script} said nothing: ${ran.stderr}`);
  return { ...JSON.parse(ran.stdout), exit: ran.status };
}
