// Puts the report together: filters, table, charts, and the brief behind each item.
"use strict";
(() => {
  const form = document.getElementById("filters");
  const reader = document.getElementById("reader");
  const heads = [...document.querySelectorAll("th[data-column]")];
  const sort = { column: null, descending: false };
  const REST = 250;
  let drawing;

  Report.load();
  const table = new ItemTable(document.getElementById("scroller"), document.getElementById("items"));
  const charts = new Charts((number, id) => { location.hash = `${number}/${id ?? ""}`; }, (source, status) => {
    form.source.value = source;
    form.status.value = status;
    update();
    document.getElementById("scroller").scrollIntoView({ block: "nearest" });
  });

  function filters() {
    const kinds = [...form.querySelectorAll("input[name=kind]:checked")].map((box) => box.value);
    const { search, status, source, from, to } = form;
    return { kinds: new Set(kinds), search: search.value, status: status.value, source: source.value, from: from.value, to: to.value };
  }

  /** The table at once; the charts when the hand rests. */
  function update() {
    const rows = Report.select(filters(), sort);
    table.show(rows);
    document.getElementById("count").textContent = Report.word("report.count", rows.length.toLocaleString(), Report.items.length.toLocaleString());
    clearTimeout(drawing);
    drawing = setTimeout(() => charts.draw(rows), drawing === undefined ? 0 : REST);
  }

  function sortBy(column) {
    sort.descending = sort.column === column && !sort.descending;
    sort.column = column;
    heads.forEach((head) => {
      const own = head.dataset.column === column;
      head.setAttribute("aria-sort", own ? (sort.descending ? "descending" : "ascending") : "none");
    });
    update();
  }

  function fill(list, values) {
    list.append(...values.map((value) => new Option(value.replaceAll("_", " "), value)));
  }

  function open() {
    const [number, id] = location.hash.slice(1).split("/");
    const doc = Report.documents[number];
    if (!doc) {
      reader.close();
      return;
    }
    const place = reader.querySelector(":scope > div");
    doc.html ??= JSON.parse(doc.page.textContent);
    place.innerHTML = doc.html;
    reader.setAttribute("aria-label", Report.word("report.open", doc.title));
    if (!reader.open) {
      reader.showModal();
    }
    place.querySelector(`.ref[data-id="${CSS.escape(id ?? "")}"]`)?.click();
  }

  function failures() {
    const list = document.getElementById("failures");
    list.hidden = Report.failures.length === 0;
    list.querySelector("summary").textContent = Report.word("report.failed", Report.failures.length);
    list.querySelector("ul").append(...Report.failures.map((failure) => ItemTable.element("li", "", failure)));
  }

  const statuses = new Set(Report.items.filter((item) => item.kind !== "near-miss").map((item) => item.status));
  const sources = new Set(Report.items.map((item) => item.source).filter((source) => source));
  fill(form.status, [...statuses].sort());
  fill(document.getElementById("sources"), [...sources].sort());
  failures();

  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));
  heads.forEach((head) => head.querySelector("button").addEventListener("click", () => sortBy(head.dataset.column)));
  document.getElementById("scroller").addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined && !event.target.closest("thead")) {
      event.preventDefault();
      table.move(Number(document.activeElement.dataset.row ?? -1) + step);
    }
  });
  window.addEventListener("hashchange", open);
  reader.addEventListener("close", () => history.replaceState(null, "", "#"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", update);
  update();
  open();
})();
