package io.github.uimabrief.model;

import java.time.LocalDate;

/**
 * A time expression.
 *
 * @param span where it stands
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, X for what is not known; null where nothing is
 * @param mod its TIMEX3 mod, such as APPROX or END; null where there is none
 * @param start its first day; null where it is not known
 * @param last its last day, inclusive; null where it is not known or not sharp
 * @param rule the rule that found it
 */
public record Timex(
    Span span,
    TimexType type,
    String value,
    String mod,
    LocalDate start,
    LocalDate last,
    String rule) {}
