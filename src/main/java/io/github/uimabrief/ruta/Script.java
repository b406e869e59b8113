package io.github.uimabrief.ruta;

import java.util.List;

/** A script: its rules in order, or, of a table of contents, the scripts it calls. */
record Script(List<String> calls, List<Rule> rules) {}
