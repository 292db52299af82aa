"use strict";
// Everything works without this script. It moves the reader to what has to be put right.
document.getElementById("faults")?.focus();

// A run that is at work tells how far it is; the page is read again when it is over.
const run = document.querySelector("[data-progress]");
if (run) {
  const tell = async () => {
    try {
      const reply = await fetch(run.dataset.progress, { headers: { Accept: "application/json" } });
      if (!reply.ok) return;
      const seen = await reply.json();
      if (seen.status !== "RUNNING" && seen.status !== "WAITING") { location.reload(); return; }
      const bar = run.querySelector("[data-bar]");
      if (!bar && seen.total > 0) { location.reload(); return; }
      if (bar && seen.total > 0) { bar.max = seen.total; bar.value = seen.done; run.querySelector("[data-count]").textContent = seen.done + " / " + seen.total; }
      const phase = run.querySelector("[data-phase]");
      if (phase && seen.phase) phase.textContent = seen.phase;
    } catch { return; }
    setTimeout(tell, 1000);
  };
  setTimeout(tell, 1000);
}
