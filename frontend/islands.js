// Starts the islands of a page. The build replaces the two names below by those of the files it made.
const BINDINGS = "vitja.js";
const MODULE = "vitja_bg.wasm";

// An island that sits among another island's children may ask that island to act first: the one
// asked is that of the nearest <leptos-children>.
const childrenCallbacks = [];

async function hydrateIsland(element, id, bindings) {
  const hydrate = bindings[id];
  if (!hydrate) {
    throw new Error(`No island is named ${id}.`);
  }
  childrenCallbacks.at(-1)?.();
  await hydrate(element);
}

// Parents before children: a parent island decides which children are on the page.
async function walk(node, bindings) {
  const tag = node.localName;
  if (tag === "leptos-island") {
    await hydrateIsland(node, node.dataset.component, bindings);
  }
  const holdsChildren = tag === "leptos-children";
  if (holdsChildren) childrenCallbacks.push(node.$$on_hydrate);
  for (const child of node.children) await walk(child, bindings);
  if (holdsChildren) childrenCallbacks.pop();
}

const page = document.documentElement;
try {
  const bindings = await import(new URL(BINDINGS, import.meta.url));
  await bindings.default({ module_or_path: new URL(MODULE, import.meta.url) });
  bindings.hydrate?.();
  await walk(document.body, bindings);
  page.dataset.islands = "ready";
} catch (error) {
  // The page still works as plain HTML; the style sheet may hide what only an island can do.
  page.dataset.islands = "failed";
  throw error;
}
