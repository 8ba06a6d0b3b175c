// Reads the interface's texts, so that tests find controls by the words their reader sees.
// Understands of Fluent what the locale files use: placeables, selectors, literals, references.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./server.mjs";

/** The languages of the interface. */
export const LANGUAGES = ["nb", "sv", "da", "fi", "is", "fo", "kl", "en"];

const cache = new Map();

function messages(lang) {
  if (cache.has(lang)) return cache.get(lang);
  const folder = path.join(root, "locales", lang);
  const found = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    read(readFileSync(path.join(folder, file), "utf8"), found);
  }
  cache.set(lang, found);
  return found;
}

function read(source, found) {
  let key = null;
  for (const line of source.split(/\r?\n/)) {
    const begin = /^(-?[a-zA-Z][\w-]*)\s*=\s*(.*)$/.exec(line);
    if (begin) {
      key = begin[1];
      found.set(key, begin[2]);
    } else if (key && /^(\s+[^\s.]|\})/.test(line)) {
      found.set(key, `${found.get(key)}\n${line.trim()}`.trimStart());
    } else if (line.trim()) {
      key = null;
    }
  }
}

/** Where the brace that opens at `start` closes. */
function closing(pattern, start) {
  let depth = 0;
  for (let at = start; at < pattern.length; at += 1) {
    if (pattern[at] === "{") depth += 1;
    if (pattern[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace stays open in: ${pattern}`);
}

function format(pattern, lang, value) {
  let out = "";
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] !== "{") {
      out += pattern[at];
      continue;
    }
    const end = closing(pattern, at);
    out += placeable(pattern.slice(at + 1, end).trim(), lang, value);
    at = end;
  }
  return out.replace(/\n/g, " ");
}

function placeable(inside, lang, value) {
  const arrow = inside.indexOf("->");
  if (arrow > 0) return selected(inside.slice(0, arrow).trim(), inside.slice(arrow + 2), lang, value);
  if (inside.startsWith('"')) return JSON.parse(inside);
  if (inside.startsWith("$")) return String(value(inside.slice(1)));
  const referred = messages(lang).get(inside);
  assert.ok(referred !== undefined, `${lang}: nothing is called ${inside}`);
  return format(referred, lang, value);
}

function selected(selector, source, lang, value) {
  const given = value(selector.replace("$", ""));
  const marks = [...source.matchAll(/(\*?)\[\s*([\w.-]+)\s*\]/g)];
  const variants = marks.map((mark, n) => ({
    name: mark[2],
    fallback: mark[1] === "*",
    text: source.slice(mark.index + mark[0].length, marks[n + 1]?.index).trim(),
  }));
  const plural = typeof given === "number" ? new Intl.PluralRules(lang === "kl" ? "da" : lang).select(given) : null;
  const chosen =
    variants.find((one) => one.name === String(given)) ??
    variants.find((one) => one.name === plural) ??
    variants.find((one) => one.fallback);
  return format(chosen.text, lang, value);
}

function lookUp(lang, key) {
  const pattern = messages(lang).get(key);
  assert.ok(pattern !== undefined, `locales/${lang} has no ${key}`);
  return pattern;
}

/** The texts of a language: `t("posts-publish")`, `t("posts-version", { number: 2 })`. */
export function texts(lang) {
  const t = (key, values = {}) =>
    format(lookUp(lang, key), lang, (name) => {
      assert.ok(name in values, `${key} needs ${name}`);
      return values[name];
    });
  /** The text as a pattern in which every variable stands for anything. */
  t.pattern = (key) => {
    const gap = "\u0000";
    const literal = format(lookUp(lang, key), lang, () => gap);
    return new RegExp(literal.split(gap).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+"));
  };
  t.lang = lang;
  return t;
}
