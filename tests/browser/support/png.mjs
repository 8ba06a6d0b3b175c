// Makes a screenshot small: at most 256 colours, as an indexed PNG (ISO/IEC 15948).
import * as zlib from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/** Chromium's screenshots are 8-bit RGB or RGBA and opaque, not interlaced. */
function decode(png) {
  const pixels = [];
  let header;
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 8, at + 8 + length);
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IHDR") header = { width: body.readUInt32BE(0), height: body.readUInt32BE(4), channels: body[9] === 6 ? 4 : 3 };
    if (type === "IDAT") pixels.push(body);
  }
  return { ...header, bytes: unfilter(zlib.inflateSync(Buffer.concat(pixels)), header) };
}

function unfilter(raw, { width, height, channels }) {
  const line = width * channels;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x >= channels ? out[at - channels] : 0;
      const up = y > 0 ? out[at - line] : 0;
      const corner = x >= channels && y > 0 ? out[at - line - channels] : 0;
      out[at] = raw[y * (line + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function count({ bytes, channels }) {
  const colours = new Map();
  for (let at = 0; at < bytes.length; at += channels) {
    const colour = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return colours;
}

const channel = (colour, n) => (colour >> (16 - 8 * n)) & 255;

/** The box of colours with the widest spread, weighed by how often they occur, is halved until there are enough. */
function palette(colours, size) {
  let boxes = [box([...colours])];
  while (boxes.length < size) {
    boxes.sort((one, other) => other.weight - one.weight);
    const [{ entries, axis }, ...rest] = boxes;
    if (entries.length < 2) break;
    entries.sort((one, other) => channel(one[0], axis) - channel(other[0], axis));
    boxes = [...rest, box(entries.slice(0, entries.length / 2)), box(entries.slice(entries.length / 2))];
  }
  return boxes;
}

function box(entries) {
  const spreads = [0, 1, 2].map((n) => {
    const values = entries.map(([colour]) => channel(colour, n));
    return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((least, value) => Math.min(least, value), 255);
  });
  const spread = Math.max(...spreads);
  const often = entries.reduce((sum, [, times]) => sum + times, 0);
  // The most frequent colour stays exactly as it is: backgrounds and text keep their contrast.
  const [colour] = entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return { entries, axis: spreads.indexOf(spread), weight: entries.length < 2 ? -1 : spread * Math.sqrt(often), colour };
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const out = Buffer.alloc(8 + named.length);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), 4 + named.length);
  return out;
}

/** `zlib.crc32` came with Node 20.15 and 22.2. */
function crc32(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** The same picture with at most 256 colours. */
export function shrink(png) {
  const image = decode(png);
  const boxes = palette(count(image), 256);
  const index = new Map(boxes.flatMap(({ entries }, n) => entries.map(([colour]) => [colour, n])));
  const { width, height, channels, bytes } = image;
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      lines[y * (width + 1) + 1 + x] = index.get((bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2]);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(boxes.flatMap(({ colour }) => [0, 1, 2].map((n) => channel(colour, n))));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", zlib.deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
