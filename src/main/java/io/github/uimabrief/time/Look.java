package io.github.uimabrief.time;

/** Where a date that leaves its year, month or week open is looked for. */
public enum Look {
  /** The first one on or after the anchor: what lies ahead. */
  AHEAD,
  /** The last one before the anchor: what the text says has passed. */
  BEHIND,
  /** The last one on or before the anchor: what the text tells as news. */
  TOLD
}
