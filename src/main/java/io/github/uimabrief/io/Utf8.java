package io.github.uimabrief.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: a replaced character would shift or falsify evidence unseen. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * The text of {@code bytes} without a byte order mark at its start.
   *
   * @throws ReadException if they are not UTF-8
   */
  static String decode(byte[] bytes) throws ReadException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ReadException(
          "no UTF-8 at byte " + in.position() + "; convert it to UTF-8 and try again");
    }
  }
}
