package io.github.uimabrief.cas;

import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.lang.Tiles;
import io.github.uimabrief.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;

/**
 * A small CAS of its own in which the rules run over candidate sentences.
 *
 * <p>Ruta pays for every tile with arrays as long as the type system, so it gets a type system of
 * word classes only, the sentences that passed the gate, and tiles that abut. The host's CAS never
 * sees a word class or an annotation of Ruta's. Sentences stand between Edge tiles; where sentences
 * were left out, two Edge tiles meet, so that no rule reaches across the gap. Serves one thread.
 */
public final class RuleSpace implements AutoCloseable {

  private static final String CUES = "io.github.uimabrief.type.cue.";
  private static final String EDGE = "\n";

  private final LanguagePack pack;
  private final AnalysisEngine rules;
  private final CAS cas;
  private final Type edge;
  private final Type[] types;
  private final Type[] topicTypes;
  private final Feature value;
  private final Feature shape;
  private final Feature size;
  private final StringBuilder text = new StringBuilder();
  private int[] spaceBegins = new int[64];
  private int[] hostBegins = new int[64];
  private int sentences;

  /**
   * Loads the rules of a language.
   *
   * @throws UIMAException if the rules do not load
   */
  public RuleSpace(LanguagePack pack) throws UIMAException, IOException {
    this.pack = pack;
    TypeSystemDescription vocabulary =
        TypeSystemDescriptionFactory.createTypeSystemDescription(
            "typesystem.CueTypes",
            "org.apache.uima.ruta.engine.RutaInternalTypeSystem",
            "org.apache.uima.ruta.engine.RutaBasicTypeSystem");
    rules =
        AnalysisEngineFactory.createEngine(
            RutaEngine.class,
            vocabulary,
            RutaEngine.PARAM_MAIN_SCRIPT,
            "rules." + pack.language() + ".Main",
            RutaEngine.PARAM_SEEDERS,
            new String[0],
            RutaEngine.PARAM_DEFAULT_FILTERED_TYPES,
            new String[0],
            RutaEngine.PARAM_INDEX_ONLY,
            new String[] {CUES + "Cue", CUES + "Topic"},
            RutaEngine.PARAM_REMOVE_BASICS,
            false);
    cas = CasFactory.createCas(vocabulary);
    TypeSystem system = cas.getTypeSystem();
    edge = system.getType(CUES + "Edge");
    types = new Type[pack.typeCount()];
    Arrays.setAll(types, i -> cueType(system, pack.typeName(i)));
    topicTypes =
        pack.topicNames().stream()
            .map(name -> cueType(system, StringUtils.capitalize(name) + "Topic"))
            .toArray(Type[]::new);
    Type cue = system.getType(CUES + "Cue");
    value = cue.getFeatureByBaseName("value");
    shape = cue.getFeatureByBaseName("shape");
    size = cue.getFeatureByBaseName("size");
    clear();
  }

  private static Type cueType(TypeSystem system, String name) {
    Type type = system.getType(CUES + name);
    if (type == null) {
      throw new IllegalStateException(
          "cue type '" + name + "' of a word list or the gate is not in typesystem/CueTypes.xml");
    }
    return type;
  }

  /** Empties the space. */
  public void clear() {
    cas.reset();
    text.setLength(0);
    sentences = 0;
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
   * @param topics the bits of its topics; cues for the rules of other topics become plain words
   */
  public void add(CharSequence host, int begin, int end, boolean follows, Tiles tiles, int topics) {
    if (sentences == 0 || !follows) {
      addEdge();
    }
    remember(begin);
    int shift = text.length() - begin;
    text.append(host, begin, end);
    for (int tile = 0; tile < tiles.count(); tile++) {
      int next = tile + 1 < tiles.count() ? tiles.begin(tile + 1) : end;
      addCues(tiles, tile, tiles.begin(tile) + shift, next + shift, topics);
    }
    addTopics(begin + shift, end + shift, topics);
    addEdge();
  }

  private void addEdge() {
    text.append(EDGE);
    cas.addFsToIndexes(cas.createAnnotation(edge, text.length() - 1, text.length()));
  }

  private void remember(int hostBegin) {
    if (sentences == spaceBegins.length) {
      spaceBegins = Arrays.copyOf(spaceBegins, 2 * sentences);
      hostBegins = Arrays.copyOf(hostBegins, 2 * sentences);
    }
    spaceBegins[sentences] = text.length();
    hostBegins[sentences++] = hostBegin;
  }

  private void addCues(Tiles tiles, int tile, int begin, int end, int topics) {
    boolean added = false;
    for (int cue = tiles.firstCue(tile); cue < tiles.firstCue(tile + 1); cue++) {
      int only = pack.topicsOf(tiles.cueType(cue));
      if (only == 0 || (only & topics) != 0) {
        add(
            types[tiles.cueType(cue)],
            begin,
            end,
            tiles.cueValue(cue),
            tiles.cueShape(cue),
            tiles.size(tile));
        added = true;
      }
    }
    if (!added) {
      add(types[pack.wordsType()], begin, end, null, null, tiles.size(tile));
    }
  }

  private void add(Type type, int begin, int end, String cueValue, String cueShape, int tokens) {
    AnnotationFS annotation = cas.createAnnotation(type, begin, end);
    annotation.setStringValue(value, cueValue);
    annotation.setStringValue(shape, cueShape);
    annotation.setIntValue(size, tokens);
    cas.addFsToIndexes(annotation);
  }

  private void addTopics(int begin, int end, int bits) {
    for (int i = 0; i < topicTypes.length; i++) {
      if ((bits & 1 << i) != 0) {
        cas.addFsToIndexes(cas.createAnnotation(topicTypes[i], begin, end));
      }
    }
  }

  /**
   * Runs the rules over what was added.
   *
   * @throws AnalysisEngineProcessException if a rule fails
   */
  public void run() throws AnalysisEngineProcessException {
    cas.setDocumentText(text.toString());
    rules.process(cas);
  }

  /** What rules or word lists marked with a type, in the order in which it was marked. */
  <T extends Annotation> List<T> marked(Class<T> type) {
    List<T> all = new ArrayList<>();
    cas.<T>getAnnotationIndex(cas.getTypeSystem().getType(type.getName())).forEach(all::add);
    all.sort(Comparator.comparingInt(Annotation::getAddress));
    return all;
  }

  /** Where the annotation stands in the host's text, without white space at its ends. */
  Span span(CharSequence host, AnnotationFS annotation) {
    return span(host, annotation.getBegin(), annotation.getEnd());
  }

  /** Where a stretch of the space stands in the host's text, without white space at its ends. */
  Span span(CharSequence host, int from, int to) {
    int begin = from;
    int end = to;
    while (end > begin && text.charAt(end - 1) <= ' ') {
      end--;
    }
    while (begin < end && text.charAt(begin) <= ' ') {
      begin++;
    }
    int hostBegin = Math.max(0, toHost(begin));
    int hostEnd = end > begin ? toHost(end - 1) + 1 : hostBegin;
    return new Span(hostBegin, hostEnd, host.subSequence(hostBegin, hostEnd).toString());
  }

  /** Whether a sentence begins at the place. */
  boolean begins(int offset) {
    return Arrays.binarySearch(spaceBegins, 0, sentences, offset) >= 0;
  }

  /** The number of the sentence in which a place of the space lies. */
  int sentence(int offset) {
    int found = Arrays.binarySearch(spaceBegins, 0, sentences, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Where the sentence begins in which a place of the space lies. */
  int sentenceBegin(int offset) {
    return sentences == 0 ? 0 : spaceBegins[sentence(offset)];
  }

  private int toHost(int offset) {
    int sentence = sentence(offset);
    return hostBegins[sentence] + offset - spaceBegins[sentence];
  }

  @Override
  public void close() {
    rules.destroy();
  }
}
