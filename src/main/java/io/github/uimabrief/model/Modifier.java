package io.github.uimabrief.model;

/** How the wording bounds a number (the table of codebook section 1). */
public enum Modifier implements Code {
  EXACT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  FEWER_THAN,
  NEARLY,
  ABOUT,
  BETWEEN,
  VAGUE
}
