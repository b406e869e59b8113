// The table of items: only the rows in view exist, whatever the number of items.
"use strict";
class ItemTable {
  static SPARE = 6;

  constructor(scroller, table) {
    this.scroller = scroller;
    this.table = table;
    this.body = table.tBodies[0];
    this.rows = [];
    this.first = -1;
    scroller.addEventListener("scroll", () => this.draw(false), { passive: true });
    new ResizeObserver(() => this.draw(true)).observe(scroller);
  }

  show(rows) {
    this.rows = rows;
    this.table.setAttribute("aria-rowcount", rows.length + 1);
    this.scroller.scrollTop = 0;
    this.draw(true);
  }

  height() {
    return parseFloat(getComputedStyle(this.table).getPropertyValue("--row"));
  }

  draw(anew) {
    const height = this.height();
    const visible = Math.ceil(this.scroller.clientHeight / height) + 2 * ItemTable.SPARE;
    const top = Math.max(0, Math.floor(this.scroller.scrollTop / height) - ItemTable.SPARE);
    const first = Math.max(0, Math.min(top - (top % 2), this.rows.length - visible));
    if (!anew && first === this.first) {
      return;
    }
    this.first = first;
    const focus = document.activeElement?.dataset?.row;
    const shown = this.rows.slice(first, first + visible);
    const space = this.rows.length - first - shown.length;
    this.body.replaceChildren(
      ItemTable.space(first * height),
      ...shown.map((item, i) => ItemTable.row(item, first + i)),
      ItemTable.space(space * height),
    );
    if (focus !== undefined) {
      this.body.querySelector(`[data-row="${focus}"]`)?.focus({ preventScroll: true });
    }
  }

  /** Moves the focus from row to row, beyond the rows that exist too. */
  move(row) {
    const to = Math.min(Math.max(row, 0), this.rows.length - 1);
    const height = this.height();
    const top = to * height;
    const view = this.scroller.clientHeight - 2 * height;
    if (top < this.scroller.scrollTop || top > this.scroller.scrollTop + view) {
      this.scroller.scrollTop = top - view / 2;
      this.draw(false);
    }
    this.body.querySelector(`[data-row="${to}"]`)?.focus({ preventScroll: true });
  }

  static space(height) {
    const row = document.createElement("tr");
    row.className = "space";
    row.setAttribute("aria-hidden", "true");
    row.style.height = `${height}px`;
    return row;
  }

  static row(item, number) {
    const row = document.createElement("tr");
    row.setAttribute("aria-rowindex", number + 2);
    const link = ItemTable.element("a", "", "");
    link.href = `#${item.doc.number}/${item.id}`;
    link.dataset.row = number;
    link.append(
      ItemTable.element("span", "context", item.before.replace(/^\S*\s/, "…")),
      ItemTable.element("mark", item.kind, item.words),
      ItemTable.element("span", "context", item.after.replace(/\s\S*$/, "…")),
    );
    const kind = ItemTable.element("span", `ref ${item.kind}`, Report.word(`page.kind.${item.kind}`));
    [[kind, "kind"], [link, "words"], [item.status.replaceAll("_", " ").replaceAll("-", " "), "status"], [item.source, "source"], [item.date, "date"], [item.document, "title"]]
      .forEach(([content, column]) => {
        const cell = ItemTable.element("td", column, "");
        cell.dir = "auto";
        cell.append(content);
        row.append(cell);
      });
    return row;
  }

  static element(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }
}
