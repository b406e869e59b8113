package io.github.uimabrief.io;

import io.github.uimabrief.engine.CasFiller;
import java.time.LocalDate;

/** What an input holds in the place of a document. */
public sealed interface Source {

  /** The document's id; never null. */
  String id();

  /**
   * A document that could be read.
   *
   * @param id its id
   * @param text its text exactly as given, a byte order mark apart; offsets count from its start
   * @param title its title; null where none is known
   * @param date its publication date; null where the input states none
   * @param language ISO 639 code; null where the input states none
   * @param content puts the text, and the annotations it came with, into a CAS
   * @param note what of the input had to be left aside, where, and how to mend it; null if nothing
   */
  record Readable(
      String id,
      String text,
      String title,
      LocalDate date,
      String language,
      CasFiller content,
      String note)
      implements Source {

    /** A document that is nothing but text. */
    static Readable plain(String id, String text, String title, LocalDate date, String language) {
      return new Readable(id, text, title, date, language, cas -> cas.setDocumentText(text), null);
    }

    /** The same document with a note. */
    Readable noting(String what) {
      return new Readable(id, text, title, date, language, content, what);
    }
  }

  /**
   * A document that could not be read.
   *
   * @param id its id, or the place where it should have been
   * @param message what is wrong, where, and what to do about it
   */
  record Unreadable(String id, String message) implements Source {}
}
