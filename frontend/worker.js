// What makes the programme of a study trip work without a connection. It keeps the programme alone, and notes that were
// written while there was no connection, until they are sent. Everything else goes to the network untouched.

const CACHE = "programme";
const PROGRAMME = /^\/trips\/[0-9a-f-]{36}\/programme$/;
const NOTES = /^\/trips\/[0-9a-f-]{36}\/notes$/;
const UNSENT = "/trips/notes/unsent";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("sync", (event) => event.waitUntil(sendAndTell()));
addEventListener("message", (event) => {
  if (event.data === "send") event.waitUntil(sendAndTell());
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "GET" && (PROGRAMME.test(pathname) || pathname === UNSENT)) {
    event.respondWith(page(request, pathname));
  } else if (request.method === "GET" && pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
  } else if (request.method === "POST" && NOTES.test(pathname)) {
    event.respondWith(note(request, pathname));
  } else if (request.method === "POST" && pathname === "/sign-out") {
    event.respondWith(signOut(request));
  }
});

/** Sends what waits, and tells the pages that show it as waiting. */
async function sendAndTell() {
  const sent = await send();
  for (const client of await clients.matchAll({ type: "window" })) client.postMessage({ sent });
}

/** A page that is kept: fresh where there is a connection, else as it was last seen. Unsent notes stand on both. */
async function page(request, pathname) {
  await send();
  try {
    const fresh = reached(await fetch(request));
    if (!fresh.ok || fresh.redirected || fresh.type !== "basic") return fresh;
    await keep(pathname, fresh.clone());
    return withUnsent(fresh);
  } catch (error) {
    const kept = await caches.match(pathname);
    if (!kept) throw error;
    return withUnsent(kept);
  }
}

/** Keeps a page with the style sheet and pictures that it names, in the place of what was kept of it before. */
async function keep(pathname, fresh) {
  const cache = await caches.open(CACHE);
  const html = await fresh.clone().text();
  await cache.put(pathname, fresh);
  const assets = new Set([...html.matchAll(/"(\/assets\/[^"]+)"/g)].map((found) => found[1]));
  await Promise.all([...assets].map(async (path) => (await cache.match(path)) ?? cache.add(path)));
  if (pathname !== UNSENT && !(await cache.match(UNSENT))) await cache.add(UNSENT);
}

/** Puts the notes that wait into the places that the page has for them, and gives each form a key of its own. */
async function withUnsent(response) {
  const waiting = await all();
  const html = (await response.text())
    .replace(/(name="form_key" value=")[^"]*/g, (_, start) => start + crypto.randomUUID());
  const word = (name) => html.match(new RegExp(`data-word-${name}="([^"]*)"`))?.[1] ?? "";
  const item = ({ key, path, form, refused }) => {
    const discard = refused &&
      `<form method="post" action="${path}"><button class="ds-button" data-variant="tertiary" data-size="sm" ` +
      `name="discard" value="${escaped(key)}">${word("discard")}</button></form>`;
    return `<li class="note"><p><span class="ds-tag" data-color="warning">${word(refused ? "refused" : "unsent")}` +
      `</span></p><p class="pre">${escaped(form.get("text") ?? "")}</p>${discard || ""}</li>`;
  };
  const filled = html.replace(/<li[^>]* data-place="([^"]*)"[^>]*><\/li>/g, (place, name) =>
    waiting
      .filter(({ path, form }) => name === "all" || name === `${path}#${form.get("session")}`)
      .map(item)
      .join("") + place);
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  headers.delete("content-encoding");
  return new Response(filled, { status: response.status, headers });
}

const escaped = (text) =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);

/** An answer of the program. One that says that it is out of reach counts as no connection. */
function reached(answer) {
  if (answer.status >= 500) throw new TypeError("out of reach");
  return answer;
}

/** Sends a note, or keeps it until there is a connection. The server may have it all the same: its key makes it one. */
async function note(request, path) {
  const body = await request.clone().text();
  const form = new URLSearchParams(body);
  const back = () => Response.redirect(`${path.replace(/notes$/, "programme")}#notes-${form.get("session")}`, 303);
  if (form.has("discard")) {
    await remove(form.get("discard"));
    return back();
  }
  try {
    return reached(await fetch(request));
  } catch {
    await put({ key: form.get("form_key"), path, body });
    await registration.sync?.register("notes").catch(() => {});
    return back();
  }
}

let sending = Promise.resolve(0);

/** Sends what waits, oldest first, one sender at a time. Gives how many went. */
function send() {
  sending = sending.catch(() => 0).then(sendAll);
  return sending;
}

async function sendAll() {
  let sent = 0;
  for (const { key, path, body, at } of await all()) {
    try {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const answer = await fetch(path, { method: "POST", body: `${body}&queued=yes`, headers, redirect: "manual" });
      if (answer.status === 204) {
        await remove(key);
        sent += 1;
      } else if ([403, 404, 422].includes(answer.status)) {
        await put({ key, path, body, at, refused: true });
      } else {
        // Signed out, too many at once, or out of reach: later.
        break;
      }
    } catch {
      break;
    }
  }
  return sent;
}

/** Signs out, and takes what was kept off the device; with notes that wait, only when that was asked for. */
async function signOut(request) {
  const anyway = (await request.clone().text()).includes("anyway=yes");
  const waiting = anyway ? 0 : (await send(), (await all()).length);
  if (waiting > 0) return Response.redirect(UNSENT, 303);
  const answer = await fetch(request);
  await caches.delete(CACHE);
  await clear();
  return answer;
}

// The notes that wait, in a database of the browser.

function store(mode, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("notes", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("unsent", { keyPath: "key" });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction("unsent", mode);
      const asked = work(transaction.objectStore("unsent"));
      transaction.oncomplete = () => (database.close(), resolve(asked.result));
      transaction.onerror = transaction.onabort = () => (database.close(), reject(transaction.error));
    };
  });
}

const put = (note) => store("readwrite", (notes) => notes.put({ at: Date.now(), ...note }));
const remove = (key) => store("readwrite", (notes) => notes.delete(key));

/** Leaves nothing behind, not even an empty database. */
const clear = () =>
  new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase("notes");
    deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve();
  });

const all = async () =>
  (await store("readonly", (notes) => notes.getAll()))
    .sort((a, b) => a.at - b.at)
    .map((note) => ({ ...note, form: new URLSearchParams(note.body) }));
