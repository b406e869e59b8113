// The items of the report, and which of them are shown in which order.
"use strict";
const Report = {
  words: {},
  documents: [],
  items: [],

  /** Reads the data blocks of the page; briefs stay text until somebody opens them. */
  load() {
    const blocks = (name) => [...document.querySelectorAll(`script[data-block="${name}"]`)];
    const pages = blocks("page");
    Report.words = JSON.parse(blocks("words")[0].textContent);
    Report.failures = blocks("failure").map((block) => JSON.parse(block.textContent));
    blocks("items").forEach((block, number) => Report.add(JSON.parse(block.textContent), number, pages[number]));
    Report.orders = new Map();
  },

  add(data, number, page) {
    const doc = { ...data, number, page, title: data.title ?? data.id };
    Report.documents.push(doc);
    data.items.forEach((item) => {
      const text = `${item.words} ${item.status} ${item.source ?? ""} ${item.date ?? ""} ${doc.title} ${doc.id} ${item.before} ${item.after}`;
      Report.items.push({ ...item, doc, document: doc.title, source: item.source ?? "", date: item.date ?? "", text: text.toLowerCase() });
    });
  },

  word(key, ...args) {
    return args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), Report.words[key]);
  },

  /** All items sorted by a column; sorted once, so that sorting again costs nothing. */
  order(column) {
    if (!Report.orders.has(column)) {
      const collator = new Intl.Collator();
      const keys = new Map();
      [...new Set(Report.items.map((item) => item[column]))].sort(collator.compare).forEach((key, rank) => keys.set(key, rank));
      const ranks = Report.items.map((item) => keys.get(item[column]));
      const order = Report.items.map((_, i) => i).sort((a, b) => ranks[a] - ranks[b] || a - b);
      Report.orders.set(column, order.map((i) => Report.items[i]));
    }
    return Report.orders.get(column);
  },

  /** The items that pass the filters, in the order asked for. */
  select(filters, sort) {
    const words = filters.search.toLowerCase().split(/\s+/).filter((word) => word);
    const source = filters.source.toLowerCase();
    const passes = (item) =>
      filters.kinds.has(item.kind) &&
      (filters.status === "" || item.status === filters.status) &&
      (source === "" || item.source.toLowerCase().includes(source)) &&
      (filters.from === "" || (item.date !== "" && item.date.slice(0, 10) >= filters.from)) &&
      (filters.to === "" || (item.date !== "" && item.date.slice(0, 10) <= filters.to)) &&
      words.every((word) => item.text.includes(word));
    const all = sort.column === null ? Report.items : Report.order(sort.column);
    const selected = all.filter(passes);
    return sort.descending ? selected.reverse() : selected;
  },
};
