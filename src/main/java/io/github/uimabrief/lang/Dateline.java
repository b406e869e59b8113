package io.github.uimabrief.lang;

import java.time.LocalDate;

/**
 * The dateline of a news report.
 *
 * @param begin first character, in UTF-16 code units
 * @param end one past the last character; what follows is the body
 * @param date the date it tells; null unless it tells day, month and year
 */
public record Dateline(int begin, int end, LocalDate date) {}
