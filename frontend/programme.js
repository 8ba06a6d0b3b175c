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
  if (first) await fetch(location.pathname);
  document.documentElement.dataset.offline = "ready";
}

if (worker) {
  worker.addEventListener("message", ({ data }) => {
    if (data?.sent > 0) location.reload();
  });
  addEventListener("online", () => worker.controller?.postMessage("send"));
  start();
}
