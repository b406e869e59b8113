package io.github.uimabrief.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates written in figures: "2016-08-01", "20160801", "8/1/2016", "23.04.2022", "10/25",
 * "2015-12", "12-2015".
 *
 * <p>The year is told by its four digits, or stands last. Of the other two the month stands first,
 * unless a zero is in front of it ("01/08/2016"), a point follows it or it is above 12.
 */
final class FigureDates {

  /**
   * A date found.
   *
   * @param tokens how many tokens it spans
   * @param value year-month-day; XXXX for a year, XX for a day that is not told
   */
  record Match(int tokens, String value) {

    boolean hasYear() {
      return value.charAt(0) != 'X';
    }
  }

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<whole>(?:19|20)\\d{6})"
              + "|(?<year>[12]\\d{3})(?<sep>[-/.])(?<month>\\d\\d?)\\k<sep>(?<day>\\d\\d?)"
              + "|(?<of>(?:19|20)\\d\\d)-(?<in>\\d\\d?)"
              + "|(?<lead>0[1-9]|1[0-2])-(?<tail>(?:19|20)\\d\\d)(?!-)"
              + "|(?<a>\\d\\d?)(?<mark>[-/.])(?<b>\\d\\d?)(?:\\k<mark>(?<last>[12]\\d{3})|/(?<short>\\d\\d))?)"
              + "(?!\\d|[/.:]\\d)");
  private static final int WHOLE = 8;
  private static final String ANY_YEAR = "XXXX";
  private static final String ANY_DAY = "XX";
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private FigureDates() {}

  /** The date that begins with a token; null if the token begins none. */
  static Match find(String text, Scanner tokens, int at) {
    int begin = tokens.begin(at);
    if (!mayBegin(text, begin)) {
      return null;
    }
    Matcher date = DATE.matcher(text).region(begin, text.length()).useTransparentBounds(true);
    String value = date.lookingAt() ? value(date) : null;
    return value == null ? null : new Match(count(tokens, at, date.end()), value);
  }

  private static boolean mayBegin(String text, int begin) {
    int mark = begin;
    while (mark < text.length() && Character.isDigit(text.charAt(mark))) {
      mark++;
    }
    boolean marked =
        mark > begin
            && mark + 1 < text.length()
            && "-/.".indexOf(text.charAt(mark)) >= 0
            && Character.isDigit(text.charAt(mark + 1));
    return (marked || mark - begin == WHOLE) && (begin == 0 || !continues(text, begin - 1));
  }

  /** Whether what stands in front belongs to the same code or number. */
  private static boolean continues(String text, int before) {
    char c = text.charAt(before);
    boolean joined = before > 0 && Character.isLetterOrDigit(text.charAt(before - 1));
    return Character.isLetterOrDigit(c) || joined && "/.:,".indexOf(c) >= 0;
  }

  private static String value(Matcher date) {
    String whole = date.group("whole");
    if (whole != null) {
      return value(whole.substring(0, 4), whole.substring(4, 6), whole.substring(6));
    }
    if (date.group("of") != null) {
      return month(date.group("of"), date.group("in"));
    }
    if (date.group("lead") != null) {
      return date.group("tail") + "-" + number(date.group("lead")) + "-" + ANY_DAY;
    }
    if (date.group("year") != null) {
      return value(date.group("year"), date.group("month"), date.group("day"));
    }
    String year = date.group("last") == null ? date.group("short") : date.group("last");
    if (year == null && !date.group("mark").equals("/")) {
      return null;
    }
    String a = date.group("a");
    String b = date.group("b");
    boolean dayFirst = a.startsWith("0") || date.group("mark").equals(".") || number(a) > MONTHS;
    String open = year == null ? ANY_YEAR : year;
    return dayFirst && number(b) <= MONTHS ? value(open, b, a) : value(open, a, b);
  }

  /** "2015-12" is a month, but "2010-12" may be a range of years, and then is no month here. */
  private static String month(String year, String month) {
    boolean range = month.length() > 1 && number(month) >= number(year.substring(2));
    return isUpTo(MONTHS, month) && !range ? year + "-" + number(month) + "-" + ANY_DAY : null;
  }

  private static String value(String year, String month, String day) {
    boolean sound = isUpTo(MONTHS, month) && isUpTo(DAYS, day);
    return sound ? year + "-" + number(month) + "-" + number(day) : null;
  }

  private static boolean isUpTo(int limit, String digits) {
    return number(digits) >= 1 && number(digits) <= limit;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int count(Scanner tokens, int at, int end) {
    int last = at;
    while (last < tokens.count() && tokens.end(last) <= end) {
      last++;
    }
    return last - at;
  }
}
