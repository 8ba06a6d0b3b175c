// Letters that the program wrote into its outbox.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

function body(source, encoding) {
  if (encoding === "base64") return Buffer.from(source, "base64").toString();
  if (encoding !== "quoted-printable") return source;
  const bytes = source.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

/** The words of a header in UTF-8 (RFC 2047, whose base64 form lettre writes). */
const words = (field) =>
  field
    .replace(/\?=\s+=\?utf-8\?b\?/gi, "?==?utf-8?b?")
    .replace(/(?:=\?utf-8\?b\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat([...run.matchAll(/\?b\?([^?]*)\?=/gi)].map(([, part]) => Buffer.from(part, "base64"))).toString());

/** A letter: its header fields by name in lower case, its text with bare line breaks. */
function parsed(source) {
  const [head, ...rest] = source.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const fields = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
  const text = body(rest.join("\n\n"), fields["content-transfer-encoding"]?.toLowerCase());
  return { fields, subject: words(fields.subject ?? ""), text: text.replace(/\r\n/g, "\n") };
}

/** The letters to an address so far, the oldest first. */
export async function lettersTo(server, address) {
  const folder = path.join(server.folder, "data/outbox");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const letters = await Promise.all(names.map(async (name) => parsed(await readFile(path.join(folder, name), "utf8"))));
  return letters.filter(({ fields }) => fields.to.includes(address));
}

/** The text of the first letter to an address in which this stands, waited for. */
export async function letterTo(server, address, wanted = /^/) {
  for (let tries = 0; tries < 200; tries += 1) {
    const letter = (await lettersTo(server, address)).find(({ text }) => wanted.test(text));
    if (letter) return letter.text;
    await pause(50);
  }
  throw new Error(`no letter to ${address} with ${wanted}`);
}
