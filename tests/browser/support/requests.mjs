// What a browser sends, without one: forms, files and the cookies of a session.
import assert from "node:assert/strict";
import { PASSWORD, people } from "./people.mjs";

const SAME = { "sec-fetch-site": "same-origin" };

/** The request of a form. */
export const form = (fields) => ({ body: new URLSearchParams(fields), method: "POST", redirect: "manual", headers: { ...SAME } });

/** The request of a form with one file. */
export function fileForm(fields, name, bytes) {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  body.append("files", new Blob([bytes]), name);
  return { body, method: "POST", redirect: "manual", headers: { ...SAME } };
}

/** Signs in and gives the cookies of the session. */
export async function cookies(url, key) {
  const answer = await fetch(`${url}/sign-in`, form({ email: people[key].email, password: PASSWORD }));
  assert.equal(answer.status, 303, `${key} cannot sign in: ${answer.status}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

/** Sends it in a session; nothing when the program is not there to answer. */
export function send(url, cookie, address, request) {
  return fetch(new URL(address, url), { ...request, headers: { ...request.headers, cookie } }).catch(() => null);
}

/** The fields of a short post with this title. */
export const update = (title, action) =>
  ({ kind: "update", lang: "nb", audience: "members", title, text: title, news: title, human_checked: "yes", action });

/** The file that the form holds after one was attached. */
export const heldFile = (page) => [...page.matchAll(/name="file" value="([0-9a-f-]{36})"/g)].at(-1)?.[1];
