// Starts Chromium and opens windows in it.
import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What Chromium logs when a page is answered as these tests expect: no such page, not allowed, conflict, mistakes. */
const refusal = /status of (403|404|409|410|422|429)/;

export function startBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
}

/** A window without cookies whose browser asks for `lang`. `complaints` collects what its pages log as errors. */
export async function openWindow(browser, server, lang, options = {}) {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: lang,
    timezoneId: "Europe/Oslo",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const complaints = [];
  context.on("weberror", (error) => complaints.push(`${error.error()}`));
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || refusal.test(message.text())) return;
    const { pathname } = new URL(message.page()?.url() ?? server.url);
    complaints.push(`${pathname}: ${message.text().replace(/'data:[^']*'/, "a data: address")}`);
  });
  return { context, complaints, page: await context.newPage() };
}

/** Sends a form that no page offers, as this window's own pages would send it. */
export function forge(context, server, address, fields) {
  const body = new URLSearchParams(fields).toString();
  const headers = { origin: server.url, "content-type": "application/x-www-form-urlencoded" };
  return context.request.post(address, { data: body, headers, maxRedirects: 0 });
}
