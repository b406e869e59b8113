package io.github.uimabrief.engine;

import io.github.uimabrief.cas.RuleSpace;
import io.github.uimabrief.cas.RuleTrace;
import io.github.uimabrief.lang.CueFinder;
import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.lang.Tiles;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Cue;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Explanation;
import io.github.uimabrief.model.Firing;
import io.github.uimabrief.model.Sentence;
import io.github.uimabrief.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.uima.UIMAException;

/** Tells why a place of a text was counted or not; one language, one thread. */
public final class Explainer implements AutoCloseable {

  private final LanguagePack pack;
  private final CueFinder finder;
  private final BriefEngine engine;
  private final RuleSpace space;

  private Explainer(String language) throws UIMAException, IOException {
    pack = LanguagePack.of(language);
    finder = new CueFinder(pack);
    engine = BriefEngine.open(language);
    space = new RuleSpace(pack, RuleSpace.ALL);
  }

  /**
   * Opens an explainer.
   *
   * @param language ISO 639 code
   * @throws UIMAException if the engines do not start
   * @throws IOException if the rules cannot be read
   * @throws io.github.uimabrief.lang.UnknownLanguageException if the language has no pack
   */
  public static Explainer open(String language) throws UIMAException, IOException {
    return new Explainer(language);
  }

  /** The brief of a document, to find a place in. */
  public Brief read(CasFiller document) throws IOException, UIMAException {
    return engine.summarize(document);
  }

  /**
   * Why a place was counted or not.
   *
   * @param brief the brief of a document with at least one sentence
   * @param offset UTF-16 code units from the start of its text
   * @throws UIMAException if the rules fail
   */
  public Explanation explain(Brief brief, int offset) throws UIMAException {
    Document document = brief.document();
    List<Sentence> sentences = document.sentences();
    int at =
        (int) sentences.stream().skip(1).takeWhile(sentence -> sentence.begin() <= offset).count();
    run(document, at);
    Span sentence = Span.of(document.text(), sentences.get(at).begin(), sentences.get(at).end());
    List<Firing> firings =
        RuleTrace.read(space, document.text()).stream()
            .filter(firing -> firing.span().overlaps(sentence))
            .toList();
    Tiles tiles = finder.find(document.text(), sentence.begin(), sentence.end());
    return new Explanation(
        brief, offset, sentence, topics(tiles), cues(document.text(), tiles), firings);
  }

  /** The rules see the sentence between its neighbours, as they do in the chain. */
  private void run(Document document, int at) throws UIMAException {
    space.clear();
    int last = Math.min(at + 1, document.sentences().size() - 1);
    boolean follows = false;
    for (int i = Math.max(0, at - 1); i <= last; i++) {
      Sentence sentence = document.sentences().get(i);
      Tiles tiles = finder.find(document.text(), sentence.begin(), sentence.end());
      int topics = pack.topics(tiles);
      boolean candidate = topics != 0 || i < FindingAnnotator.LEAD;
      if (candidate) {
        space.add(document.text(), sentence.begin(), sentence.end(), follows, tiles, topics);
      }
      follows = candidate;
    }
    if (space.length() > 0) {
      space.run();
    }
  }

  private List<String> topics(Tiles tiles) {
    int bits = pack.topics(tiles);
    List<String> names = pack.topicNames();
    return IntStream.range(0, names.size())
        .filter(i -> (bits & 1 << i) != 0)
        .mapToObj(names::get)
        .toList();
  }

  private List<Cue> cues(String text, Tiles tiles) {
    List<Cue> cues = new ArrayList<>();
    for (int tile = 0; tile < tiles.count(); tile++) {
      Span span = Span.of(text, tiles.begin(tile), tiles.end(tile));
      for (int cue = tiles.firstCue(tile); cue < tiles.firstCue(tile + 1); cue++) {
        if (tiles.cueType(cue) != pack.wordsType()) {
          cues.add(new Cue(span, pack.typeName(tiles.cueType(cue)), tiles.cueValue(cue)));
        }
      }
    }
    return cues;
  }

  @Override
  public void close() {
    engine.close();
    space.close();
  }
}
