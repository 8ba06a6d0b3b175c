// Makes the programme of a trip work without a connection, and sends what was noted meanwhile when it returns.
const worker = navigator.serviceWorker;

async function start() {
  const controlled = new Promise((resolve) => {
    if (worker.controller) resolve();
    else worker.addEventListener("controllerchange", resolve, { once: true });
  });
  const first = !worker.controller;
  await worker.register("/worker.js", { scope: "/" });
  await controlled;
  // This page came before there was anybody to keep it.
  if (first) await (await fetch(location.pathname)).text();
  document.documentElement.dataset.offline = "ready";
}

if (worker) {
  worker.addEventListener("message", ({ data }) => {
    // Whoever is writing is not interrupted.
    const writes = [...document.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue);
    if (data?.sent > 0 && !writes) location.reload();
  });
  addEventListener("online", () => worker.controller?.postMessage("send"));
  start();
}
