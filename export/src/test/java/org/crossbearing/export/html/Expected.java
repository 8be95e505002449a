package org.crossbearing.export.html;

/** What a reader is to see of a text of others, told apart from how the page does it. */
final class Expected {
  private Expected() {}

  static String visible(String text) {
    return text.replace("\r\n", "\n")
        .replaceAll("[\r\u0085\u2028\u2029]", "\n")
        .replaceAll("[\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u180E]", "")
        .replaceAll("[\\x{E0000}-\\x{E007F}]", "")
        .replaceAll("[\u0080-\u009F\uFFFE\uFFFF\\x{D800}-\\x{DFFF}]", "\uFFFD")
        .codePoints()
        .map(c -> c < ' ' && c != '\n' && c != '\t' ? 0x2400 + c : c)
        .map(c -> c == 0x7F ? 0x2421 : c)
        .map(c -> (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
