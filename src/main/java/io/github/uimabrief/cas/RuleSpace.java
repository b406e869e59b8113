package io.github.uimabrief.cas;

import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.lang.Tiles;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.ruta.Chart;
import io.github.uimabrief.ruta.Interpreter;
import io.github.uimabrief.ruta.Program;
import io.github.uimabrief.ruta.RutaInterpreter;
import io.github.uimabrief.ruta.Types;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.CasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * A space of its own in which the rules run over candidate sentences.
 *
 * <p>Rules get the sentences that passed the gate, laid out in tiles that abut, and a type system
 * of word classes only. The host's CAS never sees a word class or an annotation of Ruta's.
 * Sentences stand between Edge tiles; where sentences were left out, two Edge tiles meet, so that
 * no rule reaches across the gap. Serves one thread.
 */
public final class RuleSpace implements AutoCloseable {

  /** The script of all rules. */
  public static final String ALL = "Main";

  /** The script of the rules for time expressions alone. */
  public static final String TIMES = "TimeMain";

  private static final String CUES = "io.github.uimabrief.type.cue.";
  private static final String BORDER = "Edge";
  private static final String EDGE = "\n";

  /** How far to look for small letters. */
  private static final int LINE = 200;

  /** Who applies the rules. */
  public enum Engine {
    /** {@link Program}. */
    COMPILED,
    /** Ruta's own engine, many times slower; both find the same. */
    RUTA
  }

  private final LanguagePack pack;
  private final Interpreter rules;
  private final CAS cas;
  private final Types types;
  private final Chart chart;
  private final int edge;
  private final int anyCue;
  private final int words;
  private final int[] cueTypes;
  private final int[] topicTypes;
  private final StringBuilder text = new StringBuilder();
  private final SentenceMap sentences = new SentenceMap();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private final Map<Class<?>, List<?>> marked = new HashMap<>();

  /**
   * Loads the rules of a language, to be applied by the compiled program.
   *
   * @param main the name of the script that is the table of contents, such as {@link #ALL}
   * @throws UIMAException if the rules do not load
   */
  public RuleSpace(LanguagePack pack, String main) throws UIMAException, IOException {
    this(pack, main, Engine.COMPILED);
  }

  /**
   * Loads the rules of a language.
   *
   * @param main the name of the script that is the table of contents
   * @throws UIMAException if the rules do not load
   */
  public RuleSpace(LanguagePack pack, String main, Engine engine)
      throws UIMAException, IOException {
    this.pack = pack;
    TypeSystemDescription vocabulary =
        TypeSystemDescriptionFactory.createTypeSystemDescription(
            "typesystem.CueTypes",
            "org.apache.uima.ruta.engine.RutaInternalTypeSystem",
            "org.apache.uima.ruta.engine.RutaBasicTypeSystem");
    cas = CasFactory.createCas(vocabulary);
    types = new Types(cas.getTypeSystem(), CUES, BORDER);
    chart = new Chart(types, cas);
    rules =
        engine == Engine.COMPILED
            ? Program.read(main, pack::script, types)
            : new RutaInterpreter(
                "rules." + pack.language() + "." + main,
                vocabulary,
                List.of(CUES + "Cue", CUES + "Hint", CUES + "Topic"),
                cas);
    edge = types.number(BORDER);
    anyCue = types.number("Cue");
    words = types.number("Words");
    cueTypes = new int[pack.typeCount()];
    Arrays.setAll(cueTypes, i -> types.number(pack.typeName(i)));
    topicTypes =
        pack.topicNames().stream()
            .mapToInt(name -> types.number(StringUtils.capitalize(name) + "Topic"))
            .toArray();
  }

  /** Empties the space. */
  public void clear() {
    if (length() == 0) {
      return;
    }
    chart.clear();
    text.setLength(0);
    sentences.clear();
    marked.clear();
  }

  /** What the language's pack looks for in the words of a clause. */
  Pattern pattern(String key) {
    return pack.pattern(key);
  }

  /** How many UTF-16 code units stand in the space. */
  public int length() {
    return text.length();
  }

  /**
   * Puts a sentence into the space.
   *
   * @param host the text of the host document
   * @param begin where the sentence begins in it
   * @param end where it ends, exclusive
   * @param follows whether the sentence before it stands in the space too
   * @param tiles its tiles, with offsets of the host
   * @param topics the bits of its topics
   */
  public void add(String host, int begin, int end, boolean follows, Tiles tiles, int topics) {
    if (sentences.isEmpty() || !follows) {
      addEdge();
    }
    sentences.add(text.length(), begin, follows);
    int shift = text.length() - begin;
    text.append(host, begin, end);
    for (int tile = 0; tile < tiles.count(); tile++) {
      chart.tile(tiles.begin(tile) + shift);
      addCues(tiles, tile);
    }
    addTopics(tiles.count(), topics);
    addEdge();
  }

  private void addEdge() {
    chart.tile(text.length());
    chart.cue(edge, null, null, 1);
    text.append(EDGE);
  }

  /** A tile that bears nothing but hints is a word like any other to the rest of the rules. */
  private void addCues(Tiles tiles, int tile) {
    boolean hinted = true;
    for (int cue = tiles.firstCue(tile); cue < tiles.firstCue(tile + 1); cue++) {
      int type = cueTypes[tiles.cueType(cue)];
      hinted &= !types.is(type, anyCue);
      chart.cue(type, tiles.cueValue(cue), tiles.cueShape(cue), tiles.size(tile));
    }
    if (hinted) {
      chart.cue(words, null, null, tiles.size(tile));
    }
  }

  private void addTopics(int tiles, int bits) {
    for (int i = 0; i < topicTypes.length; i++) {
      if (tiles > 0 && (bits & 1 << i) != 0) {
        chart.cover(topicTypes[i], tiles);
      }
    }
  }

  /**
   * Runs the rules over what was added.
   *
   * @throws AnalysisEngineProcessException if a rule fails
   */
  public void run() throws AnalysisEngineProcessException {
    chart.text(text.toString());
    rules.run(chart);
  }

  /**
   * What rules or word lists marked with a type, in the order in which it was marked; not to be
   * changed.
   */
  @SuppressWarnings("unchecked") // the class and the type of one name are generated together
  <T extends Annotation> List<T> marked(Class<T> type) {
    return (List<T>) marked.computeIfAbsent(type, t -> rules.annotations(chart, number(type)));
  }

  /** What is marked with a type within the annotation, in the order of an annotation index. */
  @SuppressWarnings("unchecked") // as above
  <T extends Annotation> List<T> within(Class<T> type, Annotation around) {
    return (List<T>) rules.within(chart, number(type), around);
  }

  /** The first annotation marked with a type that begins at a place of the space, or null. */
  @SuppressWarnings("unchecked") // as above
  <T extends Annotation> T beginning(Class<T> type, int offset) {
    return (T) rules.beginning(chart, number(type), offset);
  }

  /** The first annotation marked with a type that ends at a place of the space, or null. */
  @SuppressWarnings("unchecked") // as above
  <T extends Annotation> T ending(Class<T> type, int offset) {
    return (T) rules.ending(chart, number(type), offset);
  }

  private int number(Class<?> type) {
    return numbers.computeIfAbsent(type, t -> types.number(t.getSimpleName()));
  }

  /** Where the annotation stands in the host's text, without white space at its ends. */
  Span span(String host, AnnotationFS annotation) {
    return span(host, annotation.getBegin(), annotation.getEnd());
  }

  /** Where a stretch of the space stands in the host's text, without white space at its ends. */
  Span span(String host, int from, int to) {
    int begin = from;
    int end = to;
    while (end > begin && text.charAt(end - 1) <= ' ') {
      end--;
    }
    while (begin < end && text.charAt(begin) <= ' ') {
      begin++;
    }
    int hostBegin = Math.max(0, sentences.toHost(begin));
    int hostEnd = end > begin ? sentences.toHost(end - 1) + 1 : hostBegin;
    return new Span(hostBegin, hostEnd, host.subSequence(hostBegin, hostEnd).toString());
  }

  /** Whether a sentence begins at the place. */
  boolean begins(int offset) {
    return sentences.begins(offset);
  }

  /** The number of the sentence in which a place of the space lies. */
  int sentence(int offset) {
    return sentences.at(offset);
  }

  /** Where the sentence begins in which a place of the space lies. */
  int sentenceBegin(int offset) {
    return sentences.begin(offset);
  }

  /** Whether sentences were left out between two places of the space. */
  boolean isGap(int from, int to) {
    return sentences.isGap(from, to);
  }

  /** Whether a capital letter tells a name at the place: in a line of capitals it tells nothing. */
  boolean isCapital(int offset) {
    int begin = sentenceBegin(offset);
    return Character.isUpperCase(text.charAt(offset))
        && text.substring(begin, Math.min(begin + LINE, text.length()))
            .chars()
            .anyMatch(Character::isLowerCase);
  }

  @Override
  public void close() {
    rules.close();
  }
}
