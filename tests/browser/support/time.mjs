// Lets time pass in the program under test, whose clock is the computer's.
import assert from "node:assert/strict";
import path from "node:path";
import { python } from "./python.mjs";

function pass(server, ...how) {
  const { left } = python("pass_time.py", path.join(server.folder, "vitja.sqlite"), ...how);
  assert.deepEqual(left, [], "all work is done");
}

/** Some minutes pass: everybody is told what happened, and mail that gathered is sent. */
export const minutesPass = (server) => pass(server);

/** A week ends for the person with this address. */
export const weekEnds = (server, address) => pass(server, "--week", address);
