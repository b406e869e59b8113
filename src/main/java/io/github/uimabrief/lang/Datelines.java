package io.github.uimabrief.lang;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the dateline near the top of a report; its forms are data, rules/en/dateline.txt. */
public final class Datelines {

  /** A dateline stands on one of the first lines with text, up to the first paragraph. */
  private static final int LINES = 12;

  private static final int PARAGRAPH = 160;
  private static final int LONGEST = 200;

  private final WrittenDates dates;
  private final List<Form> forms;

  /** A form of dateline; dated where it has the group "date". */
  private record Form(Pattern pattern, boolean dated) {}

  private Datelines(RuleFile file) {
    dates = new WrittenDates(file.lines("month"));
    Map<String, String> fragments = new LinkedHashMap<>();
    fragments.put("month", alternatives(file.words("month")));
    fragments.put("weekday", alternatives(file.words("weekday")));
    for (String line : file.lines("fragment")) {
      String[] nameAndPattern = line.split("\\s+", 2);
      fragments.put(nameAndPattern[0], "(?:" + expand(nameAndPattern[1], fragments) + ")");
    }
    forms =
        file.lines("pattern").stream()
            .map(p -> new Form(Pattern.compile(expand(p, fragments)), p.contains("{date}")))
            .toList();
  }

  private static String alternatives(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String expand(String pattern, Map<String, String> fragments) {
    String expanded = pattern;
    for (Map.Entry<String, String> fragment : fragments.entrySet()) {
      expanded = expanded.replace("{" + fragment.getKey() + "}", fragment.getValue());
    }
    return expanded;
  }

  /**
   * The datelines of a language.
   *
   * @throws IllegalArgumentException if it has no list
   */
  public static Datelines load(String language) {
    return new Datelines(RuleFile.load(language, "dateline.txt"));
  }

  /**
   * The dateline of a text, if it has one.
   *
   * @param from where to begin: the end of the title, 0 where there is none
   */
  public Optional<Dateline> find(String text, int from) {
    int begin = Chars.skipSpace(text, from);
    for (int line = 0; line < LINES && begin < text.length(); line++) {
      Optional<Dateline> dateline = at(text, begin);
      int end = Chars.lineEnd(text, begin);
      if (dateline.isPresent() || end - begin > PARAGRAPH) {
        return dateline;
      }
      begin = Chars.skipSpace(text, end);
    }
    return Optional.empty();
  }

  private Optional<Dateline> at(String text, int begin) {
    char first = text.charAt(begin);
    if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
      return Optional.empty();
    }
    for (Form form : forms) {
      Matcher matcher = form.pattern.matcher(text);
      matcher.region(begin, Math.min(text.length(), begin + LONGEST));
      if (matcher.lookingAt()) {
        int end = Chars.trimEnd(text, begin, matcher.end());
        return Optional.of(new Dateline(begin, end, form.dated ? date(matcher) : null));
      }
    }
    return Optional.empty();
  }

  private LocalDate date(Matcher matcher) {
    String written = matcher.group("date");
    return written == null ? null : dates.read(written).orElse(null);
  }
}
