// The charts of the report. Every point knows the document and the item it stands for.
"use strict";
class Charts {
  static SHAPES = ["circle", "triangle", "rect", "rectRot", "star", "cross"];
  static PROPOSERS = 12;
  /** A colour for each value of the contract's vocabularies, so that it keeps it whatever is filtered. */
  static TINTS = {
    killed: 1, displaced: 2, casualties: 3, injured: 4, missing: 5, captured: 6,
    made: 2, planned: 4, considered: 5, accepted: 3, accepted_in_principle: 3, stalled: 6, rejected: 1, withdrawn: 6,
    open: 2, met: 3, extended: 4, passed: 6, missed: 1,
  };
  static DAY = 86400000;

  constructor(open, filter) {
    this.open = open;
    this.filter = filter;
    this.charts = {};
  }

  draw(items) {
    Chart.defaults.color = Charts.colour("--soft");
    Chart.defaults.borderColor = Charts.colour("--rule");
    Chart.defaults.font.family = "system-ui, sans-serif";
    this.casualties(items.filter((item) => item.kind === "casualty"));
    this.deadlines(items.filter((item) => item.kind === "deadline"));
    this.proposals(items.filter((item) => item.kind === "proposal"));
  }

  /** What documents sum up, one point for each kind of harm, with a line from lower to upper bound. */
  casualties(items) {
    const documents = [...new Set(items.map((item) => item.doc))];
    const dated = documents.filter((doc) => doc.date !== null);
    const points = dated.flatMap((doc) => doc.totals.map((total) => Charts.point(doc, total)));
    const sets = Charts.group(points, (point) => point.kind);
    this.note("casualties", documents.length - dated.length);
    this.set("casualties", "scatter", sets, {
      x: Charts.days(),
      y: { type: "logarithmic", min: 0.8, ticks: { callback: (value) => (Number.isInteger(Math.log10(value)) ? value.toLocaleString() : "") } },
    }, (point) => `${point.kind} ${point.range}`);
  }

  static point(doc, total) {
    const low = total.lower ?? total.value ?? total.upper;
    const high = total.upper ?? total.value ?? total.lower;
    const range = low === high ? low.toLocaleString() : `${low.toLocaleString()}–${high.toLocaleString()}`;
    const y = Math.max(total.value ?? Math.sqrt(Math.max(low, 1) * high), 0.9);
    return { x: Date.parse(doc.date), y, low, high, range: total.upper === null ? `${low.toLocaleString()}+` : range, kind: total.kind, doc, id: total.from };
  }

  /** Deadlines on a line of days; those of one day stand on each other. */
  deadlines(items) {
    const dated = items.filter((item) => item.date !== "");
    const height = new Map();
    const points = dated.map((item) => {
      const day = item.date.slice(0, 10);
      height.set(day, (height.get(day) ?? 0) + 1);
      return { x: Date.parse(day), y: height.get(day), kind: item.status, doc: item.doc, id: item.id, words: item.words };
    });
    this.note("deadlines", items.length - dated.length);
    this.set("deadlines", "scatter", Charts.group(points, (point) => point.kind), {
      x: Charts.days(),
      y: { min: 0, suggestedMax: 4, ticks: { precision: 0 } },
    }, (point) => `${point.kind}: ${point.words}`);
  }

  proposals(items) {
    const named = items.filter((item) => item.source !== "");
    const count = new Map();
    named.forEach((item) => count.set(item.source, (count.get(item.source) ?? 0) + 1));
    const sources = [...count.keys()].sort((a, b) => count.get(b) - count.get(a)).slice(0, Charts.PROPOSERS);
    const statuses = [...new Set(named.map((item) => item.status))].sort();
    const sets = statuses.map((status) => ({
      label: status.replaceAll("_", " "),
      backgroundColor: Charts.tint(status),
      data: sources.map((source) => named.filter((item) => item.source === source && item.status === status).length),
      pick: (index) => this.filter(sources[index], status),
    }));
    this.set("proposals", "bar", sets, {
      x: { stacked: true, ticks: { precision: 0 } },
      y: { stacked: true, ticks: { autoSkip: false, callback: (i) => Charts.short(sources[i] ?? "") } },
    }, null, sources);
  }

  set(id, type, datasets, scales, describe, labels) {
    const canvas = document.getElementById(id);
    this.charts[id]?.destroy();
    const pick = (_, [hit]) => {
      if (hit) {
        const set = datasets[hit.datasetIndex];
        const point = set.data[hit.index];
        if (set.pick) { set.pick(hit.index); } else { this.open(point.doc.number, point.id); }
      }
    };
    const tooltip = describe === null ? {} : {
      callbacks: { label: ({ raw }) => [`${Charts.date(raw.x)} · ${describe(raw)}`, Charts.short(raw.doc.title, 60)] },
    };
    this.charts[id] = new Chart(canvas, {
      type,
      data: { labels, datasets },
      options: {
        animation: false, maintainAspectRatio: false, indexAxis: type === "bar" ? "y" : "x", scales, onClick: pick,
        onHover: (event, hits) => { event.native.target.style.cursor = hits.length > 0 ? "pointer" : ""; },
        plugins: { tooltip, legend: { position: "bottom", labels: { usePointStyle: true, boxHeight: 7 } } },
      },
      plugins: [Charts.RANGES],
    });
  }

  note(id, undated) {
    const note = document.getElementById(id).closest("figure").querySelector(".note");
    note.textContent = undated > 0 ? `(${Report.word("report.undated", undated)})` : "";
  }

  /** Draws the range of a point under it, open ranges up to the edge of their value. */
  static RANGES = {
    id: "ranges",
    beforeDatasetDraw(chart, { meta }) {
      const { ctx, data, scales } = chart;
      const set = data.datasets[meta.index];
      set.data.filter((point) => point?.low !== undefined && point.low !== point.high).forEach((point) => {
        const x = scales.x.getPixelForValue(point.x);
        ctx.strokeStyle = set.backgroundColor;
        ctx.lineWidth = 3;
        ctx.beginPath();
        ctx.moveTo(x, scales.y.getPixelForValue(Math.max(point.low, 1)));
        ctx.lineTo(x, scales.y.getPixelForValue(Math.max(point.high, 1)));
        ctx.stroke();
      });
    },
  };

  static group(points, key) {
    return [...new Set(points.map(key))].sort().map((name, i) => ({
      label: name, data: points.filter((point) => key(point) === name),
      backgroundColor: Charts.tint(name), pointStyle: Charts.SHAPES[i % Charts.SHAPES.length], borderColor: Charts.tint(name), clip: 8, pointRadius: 5, pointHoverRadius: 8,
    }));
  }

  static days() {
    return { type: "linear", grace: Charts.DAY, ticks: { maxRotation: 0, maxTicksLimit: 6, autoSkipPadding: 16, callback: (value) => Charts.date(value) } };
  }

  static date(time) { return new Date(time).toISOString().slice(0, 10); }
  static short(text, size = 22) { return text.length > size ? `${text.slice(0, size - 1)}…` : text; }
  static colour(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }
  static tint(code) { return Charts.colour(`--chart-${Charts.TINTS[code] ?? 6}`); }
}
