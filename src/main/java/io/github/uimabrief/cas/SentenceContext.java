package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Guard;
import io.github.uimabrief.type.cue.Modality;
import io.github.uimabrief.type.cue.NearMiss;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * What stands around a match in its sentence: guards, sources and cues of factuality.
 *
 * <p>The scope of a cue of factuality follows ConText (Harkema et al., J. Biomed. Inform. 42,
 * 2009): it looks forward or backward as its list says and ends at a barrier.
 */
final class SentenceContext {

  /** Marks that belong to no phrase at whose end they stand. */
  private static final String MARKS = " ,;:\u201c\u201d\"\n";

  private static final String BACKWARD = ":backward";

  private final RuleSpace space;
  private final String host;
  private final BySentence<Modality> modalities;
  private final Sources sources;
  private final BySentence<Barrier> barriers;
  private final BySentence<Guard> guards;

  SentenceContext(RuleSpace space, String host) {
    this.space = space;
    this.host = host;
    modalities = new BySentence<>(space, Modality.class);
    sources = new Sources(space);
    barriers = new BySentence<>(space, Barrier.class);
    guards = new BySentence<>(space, Guard.class);
  }

  /** Where the annotation stands in the host's text; null for null. */
  Span span(Annotation annotation) {
    return annotation == null ? null : space.span(host, annotation);
  }

  /** The host's text from begin to end. */
  Span cover(int begin, int end) {
    return new Span(begin, end, host.subSequence(begin, end).toString());
  }

  /** Where a stretch of the space stands in the host's text. */
  Span cover(int begin, int end, RuleSpace space) {
    return space.span(host, begin, end);
  }

  /** A stretch of the space in the host's text, without white space and marks at its ends. */
  Span trimmed(int begin, int end, RuleSpace space) {
    Span span = space.span(host, begin, end);
    return trimmed(span);
  }

  /** The span without white space and marks at its ends. */
  Span trimmed(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && MARKS.indexOf(host.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && MARKS.indexOf(host.charAt(end - 1)) >= 0) {
      end--;
    }
    return cover(begin, end);
  }

  /** The span without a quotation mark at an end whose partner stands outside. */
  Span balanced(Span span) {
    String text = span.text();
    boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean opens =
        odd && text.startsWith("\"") || text.startsWith("\u201c") && !text.contains("\u201d");
    boolean closes =
        odd && text.endsWith("\"") || text.endsWith("\u201d") && !text.contains("\u201c");
    return opens || closes
        ? cover(span.begin() + (opens ? 1 : 0), span.end() - (closes ? 1 : 0))
        : span;
  }

  /** The span with the quotation mark behind it that closes one inside. */
  Span closed(Span span) {
    String text = span.text();
    boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean open = text.lastIndexOf('\u201c') > text.lastIndexOf('\u201d');
    int end = span.end();
    boolean closes =
        end < host.length()
            && (odd && host.charAt(end) == '"' || open && host.charAt(end) == '\u201d');
    return closes ? cover(span.begin(), end + 1) : span;
  }

  /** From the begin of the first to the end of the last of two parts, in either order. */
  Span span(Annotation one, Annotation other) {
    Span a = span(one);
    Span b = span(other);
    int begin = Math.min(a.begin(), b.begin());
    int end = Math.max(a.end(), b.end());
    return new Span(begin, end, host.subSequence(begin, end).toString());
  }

  /** How many questions the whole text of the host asks. */
  int questions() {
    int questions = 0;
    for (int at = host.indexOf('?'); at >= 0; at = host.indexOf('?', at + 1)) {
      questions++;
    }
    return questions;
  }

  /** All near misses, in the order in which they were marked. */
  List<NearMiss> nearMisses() {
    return space.marked(NearMiss.class);
  }

  /** Whether a guard of the category stands on the anchor of a match. */
  boolean isGuarded(Annotation anchor, String category) {
    return guards.around(anchor).stream()
        .anyMatch(g -> overlap(g, anchor) && g.getCategory().equals(category));
  }

  /**
   * The sources of the sentence, the outermost first: one told behind what it says is further out
   * than one in front.
   */
  List<Span> attribution(Annotation anchor) {
    return sources.of(anchor).stream().map(this::span).distinct().toList();
  }

  /** How far the text stands behind what is anchored here. */
  Factuality factuality(Annotation anchor) {
    return modalities.around(anchor).stream()
        .filter(cue -> reaches(cue, anchor))
        .map(cue -> Code.of(Factuality.class, cue.getValue().split(":")[0]))
        .max(Comparator.naturalOrder())
        .orElseGet(() -> attribution(anchor).isEmpty() ? Factuality.ASSERTED : Factuality.REPORTED);
  }

  private boolean reaches(Modality cue, Annotation anchor) {
    boolean backward = cue.getValue().endsWith(BACKWARD);
    Annotation first = backward ? anchor : cue;
    Annotation second = backward ? cue : anchor;
    return first.getEnd() <= second.getBegin()
        && barriers.around(anchor).stream()
            .noneMatch(b -> b.getBegin() >= first.getEnd() && b.getBegin() < second.getBegin());
  }

  private static boolean overlap(Annotation a, Annotation b) {
    return a.getBegin() < b.getEnd() && b.getBegin() < a.getEnd();
  }
}
