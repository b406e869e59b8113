package io.github.uimabrief.lang;

import java.util.Arrays;

/**
 * Lays a sentence out in tiles: phrases of the word lists, numbers, names, marks and runs of other
 * words. One pass over the characters; serves one thread.
 */
public final class CueFinder {

  private final LanguagePack pack;
  private final Scanner tokens = new Scanner();
  private final Tiles tiles = new Tiles();
  private final Lexicon.Phrase phrase = new Lexicon.Phrase();
  private int[] words = new int[256];
  private final long[] types = new long[Tiles.MASK];
  private String text = "";
  private boolean laid;

  /** A finder over the word lists of {@code pack}. */
  public CueFinder(LanguagePack pack) {
    this.pack = pack;
  }

  /**
   * The tiles of a sentence; they are overwritten by the next call.
   *
   * @param begin where the sentence begins in the text
   * @param end where it ends, exclusive
   */
  public Tiles find(String text, int begin, int end) {
    read(text, begin, end);
    return tiles();
  }

  /**
   * Reads a sentence and tells the bits of the topics that it may be of, judging by the phrases
   * that its words can begin; most sentences are of none and need no tiles.
   *
   * @param begin where the sentence begins in the text
   * @param end where it ends, exclusive
   */
  public int read(String text, int begin, int end) {
    this.text = text;
    laid = false;
    tokens.scan(text, begin, end);
    lookUp();
    return pack.topics(types);
  }

  /** The tiles of the sentence that was read last; those of the next one overwrite them. */
  public Tiles tiles() {
    if (!laid) {
      tiles.clear();
      for (int at = 0; at < tokens.count(); ) {
        at += lay(at);
      }
      laid = true;
    }
    return tiles;
  }

  private void lookUp() {
    if (tokens.count() > words.length) {
      words = Arrays.copyOf(words, 2 * tokens.count());
    }
    System.arraycopy(pack.unlisted(), 0, types, 0, types.length);
    for (int i = 0; i < tokens.count(); i++) {
      words[i] = pack.lexicon().word(tokens, i);
    }
    boolean figures = false;
    for (int i = 0; i < tokens.count(); i++) {
      pack.lexicon().addTypes(text, tokens, words, i, types);
      figures = figures || pack.numbers().mayBegin(text, tokens, words, i);
    }
    if (figures) {
      Tiles.add(pack.figures(), types);
    }
  }

  /** Lays the tile that begins at a token and tells how many tokens it takes. */
  private int lay(int at) {
    pack.lexicon().longest(text, tokens, words, at, phrase);
    NumberWords.Match number = pack.numbers().longest(text, tokens, words, at);
    int digits = number == null ? 0 : number.tokens();
    FigureDates.Match date = FigureDates.find(text, tokens, at);
    int size = Math.max(Math.max(phrase.tokens(), digits), date == null ? 0 : date.tokens());
    if (size == 0) {
      layUnlisted(at);
      return 1;
    }
    tiles.tile(tokens.begin(at), tokens.end(at + size - 1), size);
    if (date != null && date.tokens() == size) {
      tiles.cue(date.hasYear() ? pack.figureDate() : pack.monthDay(), date.value(), null);
    }
    if (digits == size) {
      layNumber(number);
    }
    if (phrase.tokens() == size) {
      layPhrase();
    }
    return size;
  }

  private void layPhrase() {
    for (Lexicon.Entry entry : phrase.entries()) {
      tiles.cue(entry.type(), entry.value(), null);
    }
  }

  private void layNumber(NumberWords.Match number) {
    String value = number.value().stripTrailingZeros().toPlainString();
    tiles.cue(
        number.form().isCount() ? pack.number() : pack.figure(), value, number.form().shape());
    tiles.cue(pack.numeral(), value, number.form().shape());
  }

  private void layUnlisted(int at) {
    char c = text.charAt(tokens.begin(at));
    if (isHyphen(c) && joins(at)) {
      layHyphen(at);
    } else if (Character.isDigit(c)) {
      layDigits(at);
    } else if (!Character.isLetter(c)) {
      layAlone(at, pack.mark());
    } else if (Character.isUpperCase(c)) {
      layRun(at, pack.name());
    } else if (continuesCompound(at)) {
      tiles.extend(tokens.end(at), 1);
    } else {
      layRun(at, pack.words());
    }
  }

  private void layAlone(int at, int type) {
    tiles.tile(tokens.begin(at), tokens.end(at), 1);
    tiles.cue(type, null, null);
  }

  /** Digits that are no number of anything: part of a date, a time of day, a code. */
  private void layDigits(int at) {
    tiles.tile(tokens.begin(at), tokens.end(at), 1);
    String digits = text.subSequence(tokens.begin(at), tokens.end(at)).toString();
    tiles.cue(pack.figure(), digits, "part");
    tiles.cue(pack.numeral(), digits, "part");
  }

  private void layRun(int at, int type) {
    if (tiles.lastIs(type)) {
      tiles.extend(tokens.end(at), 1);
    } else {
      layAlone(at, type);
    }
  }

  /** A hyphen inside an unlisted compound ("cease-fire", "al-Nusra") belongs to its run. */
  private void layHyphen(int at) {
    boolean listedNext = words[at + 1] != Vocabulary.UNKNOWN;
    if (!listedNext && (tiles.lastIs(pack.words()) || tiles.lastIs(pack.name()))) {
      tiles.extend(tokens.end(at), 0);
    } else {
      layAlone(at, pack.hyphen());
    }
  }

  private boolean continuesCompound(int at) {
    return at > 0
        && tiles.lastIs(pack.name())
        && isHyphen(text.charAt(tokens.end(at - 1) - 1))
        && tokens.end(at - 1) == tokens.begin(at);
  }

  private boolean joins(int at) {
    return at > 0
        && at + 1 < tokens.count()
        && tokens.end(at - 1) == tokens.begin(at)
        && tokens.end(at) == tokens.begin(at + 1);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
