// node bundle-css.mjs ENTRY OUTPUT NAMES
// Bundles and minifies one style sheet. `@import` takes relative files and npm packages of this folder.
// NAMES is a JSON object from the name of a static file to the name it is served under.
// An unused-symbols.txt beside the entry lists classes and the like, a line each, whose rules are left out.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bundleAsync } from "lightningcss";

const [entry, output, namesJson] = process.argv.slice(2);
const names = JSON.parse(namesJson);
const require = createRequire(import.meta.url);

// Browsers of mid-2024 and later: they know nesting, layers, :has() and light-dark().
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = {
  chrome: version(123),
  edge: version(123),
  firefox: version(128),
  safari: version(17, 5),
  ios_saf: version(17, 5),
};

function resolve(specifier, from) {
  if (specifier.startsWith(".") || specifier.startsWith("/")) {
    return path.resolve(path.dirname(from), specifier);
  }
  const beside = path.resolve(path.dirname(from), specifier);
  return existsSync(beside) ? beside : require.resolve(specifier);
}

function unusedSymbols() {
  const list = path.join(path.dirname(entry), "unused-symbols.txt");
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, "utf8").split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("#"));
}

// Icons that a style sheet carries in itself become files: the policy lets pages load images from this site alone.
const icons = path.join(path.dirname(output), "icons");
rmSync(icons, { recursive: true, force: true });
mkdirSync(icons, { recursive: true });
function icon(dataUrl) {
  const [head, body] = dataUrl.slice("data:".length).split(/,([^]*)/);
  const svg = head.endsWith(";base64") ? Buffer.from(body, "base64") : Buffer.from(decodeURIComponent(body));
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, 16);
  writeFileSync(path.join(icons, `icon-${hash}.svg`), svg);
  return `icon-${hash}.${hash}.svg`;
}

// Everything is served from one folder, so a reference is the served name alone.
function rename(address) {
  if (address.url.startsWith("data:image/svg+xml")) return { ...address, url: icon(address.url) };
  if (/^(data:|https?:|\/|#)/.test(address.url)) return address;
  const name = path.basename(address.url);
  if (!(name in names)) {
    throw new Error(`${entry}: url(${address.url}) names no file in the static folder`);
  }
  return { ...address, url: names[name] };
}

const { code, warnings } = await bundleAsync({
  filename: path.resolve(entry),
  minify: true,
  targets,
  unusedSymbols: unusedSymbols(),
  resolver: { resolve },
  visitor: { Url: rename },
});
for (const warning of warnings) {
  console.error(`${warning.loc?.filename ?? entry}:${warning.loc?.line ?? 0}: ${warning.message}`);
}

// The bundler moves `@layer a, b;` behind the imports it was written to order, so the entry's own come first again.
const [order] = readFileSync(entry, "utf8").match(/^(\s|\/\*[^]*?\*\/|@charset[^;]*;|@layer[^;{]*;)*/);
const layers = order.replace(/\/\*[^]*?\*\/|@charset[^;]*;/g, "").replace(/\s+/g, " ").trim();
writeFileSync(output, layers + code.toString());
