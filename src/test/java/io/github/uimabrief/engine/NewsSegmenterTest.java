package io.github.uimabrief.engine;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Random;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsSegmenterTest {

  private AnalysisEngine parts;
  private AnalysisEngine segmenter;
  private JCas jcas;

  @BeforeEach
  void createEngines() throws Exception {
    parts = createEngine(NewsPartAnnotator.class);
    segmenter = createEngine(NewsSegmenter.class);
    jcas = JCasFactory.createJCas();
  }

  private JCas segment(String text) throws Exception {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    parts.process(jcas);
    segmenter.process(jcas);
    return jcas;
  }

  private List<String> sentences(String text) throws Exception {
    return segment(text).select(Sentence.class).map(Annotation::getCoveredText).toList();
  }

  private List<String> tokens(String text) throws Exception {
    return segment(text).select(Token.class).map(Annotation::getCoveredText).toList();
  }

  /** Each line is the text of one document; {@code ¦} stands where a sentence must end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Titles and names.
        "The envoy met Gen. Okafor in Geneva. ¦ He left.",
        "Lt. Col. Ruth Vance briefed Dr. Amari and Mr. and Mrs. Holt. ¦ Nobody asked.",
        "Lt.-Gen. Sorel spoke. ¦ Sen. Pike did not.",
        "J. K. Sorel wrote it. ¦ So did Wendy R. Pike.",
        "The activist J. Sorel was held. ¦ She is 31.",
        "Nobody likes vitamin C. ¦ The court was told so.",
        "He is taller than I. ¦ Sorel laughed.",
        "The leader of the group, known as Red-K. ¦ Sorel was named.",
        "They drove to St. Petersburg and Mt. Kenya. ¦ Then it rained.",
        // Countries and organisations.
        "The U.N.-backed plan came from the U.S. Secretary of State. ¦ It failed.",
        "Troops left the U.S. ¦ The war went on.",
        "She lives in the U.S. ¦ “We moved,” she said.",
        "The U.N.’s envoy and the U.S.'s ally met.",
        "He works for Acme Corp. in Ohio. ¦ She left Acme Inc. ¦ But it pays.",
        "They met in Washington, D.C. ¦ Deputy Secretary Pike spoke.",
        "The D.C. Circuit ruled. ¦ They appealed.",
        "The case is Holt v. Pike. ¦ It drags on.",
        // Dates, numbers, hours.
        "A truce should begin by Aug. 1, Gen. Okafor said. ¦ It did.",
        "It began in Aug. ¦ Okafor said so.",
        "Under Resolution No. 5 and Art. 12 they may. ¦ No. ¦ They must.",
        "It starts at 7 p.m. Monday. ¦ It ends at 9 p.m. ¦ Okafor will speak.",
        "It starts at 7 p.m. Moscow time. ¦ It ends at 9 a.m. local time.",
        "He paid Rs. 45 million. ¦ He was fined.",
        // A number opens a sentence.
        "The tower fell. ¦ 12 people died. ¦ $4 million was lost.",
        "It is 3.5 m high. ¦ It cost 1.5 million.",
        // Quotations and brackets.
        "“Why now?” she asked. ¦ “Go!” ¦ They went.",
        "\"We go.\" ¦ She left.",
        "He said: “We stay.” ¦ “No,” they said.",
        "“We stay. ” ¦ She left.",
        "Did he leave? ” ¦ She did.",
        "(They laughed.) ¦ He went on.",
        "It was Yahoo! that said so. ¦ It was right.",
        "An order (E.O.) 14024 stands. ¦ It is old.",
        // Reference marks.
        "It was his post.[2] ¦ After the war he left.[3][4] ¦ 12 men stayed.",
        // The space is missing.
        "They are in need.And, most of all, they wait. ¦ We know.",
        "It is held in Syria.The talks go on.",
        "See www.example.org or Example.Com for more. ¦ Watch YouTube.com today.",
        // Markers and bullets.
        "1. The truce holds.",
        "They hold Jabhat al-Nusra responsible. ¦ They said so.",
      })
  void endsSentencesAtTheMarks(String marked) throws Exception {
    List<String> expected =
        List.of(
            marked
                .replace("need.And", "need.¦And")
                .replace("Syria.The", "Syria.¦The")
                .split(" ?¦ ?"));

    assertThat(sentences(marked.replace(" ¦ ", " "))).isEqualTo(expected);
  }

  @Test
  void endsSentencesAtBlankLines() throws Exception {
    assertThat(sentences("Talks in Moscow\n\nThe envoy met Gen.\n\nOkafor came"))
        .containsExactly("Talks in Moscow", "The envoy met Gen.", "Okafor came");
    assertThat(sentences("For release\u2028\u00a0\u2028The envoy came\r\n\r\nHe left"))
        .containsExactly("For release", "The envoy came", "He left");
  }

  @Test
  void endsSentencesAtLinesOfTheirOwn() throws Exception {
    assertThat(sentences("Regional Command East\nFor Release\nA patrol came. It left."))
        .containsExactly("Regional Command East", "For Release", "A patrol came.", "It left.");
    assertThat(sentences("They agreed:\n- to stop\n- to leave\n• to meet"))
        .containsExactly("They agreed:", "- to stop", "- to leave", "• to meet");
  }

  @Test
  void keepsWrappedSentencesWhole() throws Exception {
    String wrapped =
        """
        A headline of its own
        The ministers of four countries met in the old town hall of
        Geneva on Monday and agreed on the form of a truce that Gen.
        Okafor had asked for. It begins on Friday at midnight and it
        lasts until the end of the week. They meet again on that
        Sunday.
        The next round is open.""";

    assertThat(sentences(wrapped).stream().map(s -> s.replace('\n', ' ')))
        .containsExactly(
            "A headline of its own",
            "The ministers of four countries met in the old town hall of Geneva on Monday and"
                + " agreed on the form of a truce that Gen. Okafor had asked for.",
            "It begins on Friday at midnight and it lasts until the end of the week.",
            "They meet again on that Sunday.",
            "The next round is open.");
  }

  @Test
  void letsNoSentenceSpanTheDateline() throws Exception {
    assertThat(sentences("Talks begin\n\nMOSCOW, July 14 (AP) -- The envoy came. He left."))
        .containsExactly("Talks begin", "MOSCOW, July 14 (AP) --", "The envoy came.", "He left.");
    assertThat(sentences("KABUL, Afghanistan (Jan. 25, 2013)\nToday they left."))
        .containsExactly("KABUL, Afghanistan (Jan. 25, 2013)", "Today they left.");
  }

  @Test
  void givesAbbreviationsTheirFullStop() throws Exception {
    assertThat(tokens("Gen. J. Sorel left the U.S. on Aug. 1, in need.And at 7 p.m. He ate."))
        .containsExactly(
            "Gen.", "J.", "Sorel", "left", "the", "U.S.", "on", "Aug.", "1", ",", "in", "need", ".",
            "And", "at", "7", "p.m.", "He", "ate", ".");
    assertThat(tokens("It ends in Aug. No. 5 won, no. No?"))
        .containsExactly(
            "It", "ends", "in", "Aug", ".", "No.", "5", "won", ",", "no", ".", "No", "?");
  }

  @Test
  void makesNoBlankTokens() throws Exception {
    assertThat(tokens("a\u00a0b \u00a0 c")).containsExactly("a", "b", "c");
  }

  @Test
  void leavesSentencesAndTokensOfTheHostAlone() throws Exception {
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText("He met Gen. Okafor. She left.");
    new Sentence(jcas, 0, 11).addToIndexes();
    segmenter.process(jcas);
    assertThat(jcas.select(Sentence.class).count()).isEqualTo(1);
    assertThat(jcas.select(Token.class).count()).isEqualTo(8);

    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText("He met Gen. Okafor. She left.");
    new Token(jcas, 0, 2).addToIndexes();
    segmenter.process(jcas);
    assertThat(jcas.select(Sentence.class).count()).isEqualTo(2);
    assertThat(jcas.select(Token.class).count()).isEqualTo(1);
  }

  @Test
  void coversRandomTextWithDisjointSentencesAndTokens() throws Exception {
    Random random = new Random(20160715);
    for (int i = 0; i < 3000; i++) {
      String text = randomText(random);
      segment(text);
      assertPartition(text, jcas.select(Sentence.class).asList());
      assertPartition(text, jcas.select(Token.class).asList());
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      ".",
      ". ",
      "?",
      "! ",
      "\"",
      "”",
      "“",
      "’",
      "(",
      ")",
      "[2]",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "\u00a0",
      "\u2028",
      "-",
      "--",
      "– ",
      "U.S.",
      "Gen.",
      "Aug.",
      "1",
      "J.",
      "p.m.",
      "No.",
      "the",
      "The",
      "need.And",
      "MOSCOW",
      "July 14",
      ", ",
      "2016",
      "(AP) ",
      "é",
      "\ud83d",
      "\ud83d\ude00",
      "字",
      "\u200e",
      "a",
      "Word",
      "word",
      "$5",
      "•",
      "\u0085",
      "\u2029",
      "\t",
      "e\u0301",
      "..."
    };
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(30); n >= 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  /** Sorted, disjoint, not empty, and nothing but blanks left out. */
  private static void assertPartition(String text, List<? extends Annotation> annotations) {
    int last = 0;
    for (Annotation annotation : annotations) {
      assertThat(annotation.getBegin()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(annotation.getEnd()).as(text).isGreaterThan(annotation.getBegin());
      assertBlank(text, last, annotation.getBegin());
      last = annotation.getEnd();
    }
    assertBlank(text, last, text.length());
  }

  private static void assertBlank(String text, int begin, int end) {
    assertThat(text.substring(begin, end)).as(text).matches("[\\s\\h\\v\u200e\u0085]*");
  }
}
