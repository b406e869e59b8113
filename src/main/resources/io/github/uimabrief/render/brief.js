// Moves between the lines of a brief and their evidence. The links work without it; this adds keys
// and marks all parts of an item's evidence at once.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const clear = () => all(".on").forEach((element) => element.classList.remove("on"));

  function marks(ref, id) {
    const article = ref.closest(".document");
    return all("mark[data-ids]", article).filter((mark) => mark.dataset.ids.split(" ").includes(id));
  }

  function show(ref) {
    const found = marks(ref, ref.dataset.id);
    clear();
    ref.closest(".line")?.classList.add("on");
    found.forEach((mark) => mark.classList.add("on"));
    if (found.length > 0) {
      found[0].scrollIntoView({ block: "center" });
    }
    return found;
  }

  function toEvidence(ref) {
    const found = show(ref);
    const link = found.map((mark) => mark.querySelector("a")).find((a) => a !== null);
    link?.focus({ preventScroll: true });
  }

  function toLine(link) {
    const mark = link.closest("mark");
    const line = document.getElementById(link.hash.slice(1));
    const ids = mark.dataset.ids.split(" ");
    const refs = all(".ref", line);
    const ref = refs.find((candidate) => ids.includes(candidate.dataset.id)) ?? refs[0];
    show(ref);
    line.scrollIntoView({ block: "nearest" });
    ref.focus({ preventScroll: true });
  }

  /** The line before or after the one that holds the focus, with its evidence in view. */
  function step(by) {
    const lines = all(".line").filter((line) => line.querySelector(".ref"));
    const current = lines.indexOf(document.activeElement.closest(".line") ?? document.querySelector(".line.on"));
    const next = current < 0 && by < 0 ? lines.length - 1 : current + by;
    const line = lines[Math.min(Math.max(next, 0), lines.length - 1)];
    if (line) {
      const ref = line.querySelector(".ref");
      show(ref);
      line.scrollIntoView({ block: "nearest" });
      ref.focus({ preventScroll: true });
    }
  }

  function why() {
    const line = document.activeElement.closest(".line") ?? document.querySelector(".line.on");
    const details = all("details", line ?? document);
    const open = details.some((element) => !element.open);
    details.forEach((element) => { element.open = open; });
  }

  /** From evidence to its line; elsewhere the key keeps its meaning, such as to close a dialog. */
  function back() {
    const focused = document.activeElement.closest("mark a");
    if (focused) {
      toLine(focused);
    }
    return focused !== null;
  }

  const keys = { j: () => step(1), k: () => step(-1), w: why, Escape: back };

  document.addEventListener("click", (event) => {
    const ref = event.target.closest(".ref");
    const link = event.target.closest("mark a");
    if (ref || link) {
      event.preventDefault();
      if (!event.target.closest("dialog")) {
        history.replaceState(null, "", (ref ?? link).hash);
      }
      (ref ? toEvidence : toLine)(ref ?? link);
    }
  });

  document.addEventListener("keydown", (event) => {
    const action = keys[event.key];
    const typing = event.target.closest("input, select");
    if (action && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && action() !== false) {
      event.preventDefault();
    }
  });
})();
