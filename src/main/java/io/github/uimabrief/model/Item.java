package io.github.uimabrief.model;

import java.util.List;

/** What every finding has, whichever of the four kinds it is. */
public sealed interface Item permits Proposal, Condition, Deadline, Casualty {

  /** The item's name within its document, such as P1, C2, D1 or K3. */
  String id();

  /** The evidence; never null. */
  Span span();

  /** How far the text stands behind it; never null. */
  Factuality factuality();

  /** The sources the text names, the outermost first; empty where the narrator speaks. */
  List<Span> attribution();

  /** The id of the first telling of the same fact, or null where this is the first. */
  String sameAs();

  /** The name of the rule that found it; never null. */
  String rule();
}
