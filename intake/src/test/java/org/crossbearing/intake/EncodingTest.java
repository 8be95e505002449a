package org.crossbearing.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ENGLISH =
      "The city’s mayor said 23 were wounded – and €2.3bn was pledged.\r\nRome\n";
  private static final String RUSSIAN =
      "Ночью российские войска атаковали Киев. Погибли два человека, 23 ранены, сообщил мэр.";
  private static final String UKRAINIAN =
      "Уночі російські війська атакували Київ. Загинули двоє людей, 23 поранені, сказав мер.";
  private static final String FRENCH =
      "Deux personnes ont été tuées à Kyiv, a déclaré le maire de la ville, où l'on s'est réfugié.";
  private static final String POLISH =
      "W ataku zginęły dwie osoby, a 23 zostały ranne, powiedział mer. Ludzie spędzili noc w metrze.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, RUSSIAN, "\uFEFFTwo killed", "a\r\n\tb\u0085\u2028c", "😀 é x"})
  void keepsEveryCharacterOfUtf8(String text) {
    assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void followsAByteOrderMarkAndKeepsIt(String charset) {
    String text = "\uFEFF" + RUSSIAN;

    assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, RUSSIAN, POLISH})
  void recognisesUtf16WithoutMark(String text) {
    assertThat(read(text.getBytes(UTF_16LE))).isEqualTo(text);
    assertThat(read(text.getBytes(UTF_16BE))).isEqualTo(text);
  }

  static Stream<Arguments> oneByteTexts() {
    return Stream.of(
        Arguments.of("windows-1251", RUSSIAN),
        Arguments.of("KOI8-R", RUSSIAN),
        Arguments.of("ISO-8859-5", RUSSIAN),
        Arguments.of("windows-1251", UKRAINIAN),
        Arguments.of("KOI8-U", UKRAINIAN),
        Arguments.of("windows-1252", ENGLISH),
        Arguments.of("windows-1252", "It’s Kyiv."),
        Arguments.of("windows-1252", FRENCH),
        Arguments.of("ISO-8859-1", FRENCH),
        Arguments.of("windows-1250", POLISH),
        Arguments.of("ISO-8859-2", POLISH));
  }

  @ParameterizedTest
  @MethodSource("oneByteTexts")
  void recognisesOneByteEncodings(String charset, String text) {
    assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void looksWhereTheEncodingShows() {
    String text = "Nothing but plain letters here. ".repeat(1000) + ENGLISH;

    assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void namesTheByteIfNoEncodingFits() {
    byte[] bytes =
        "Two people \u00FF\u00FE\u00FD\u00FC\u00A4\u00B6 \u00D7\u00F7".getBytes(ISO_8859_1);

    assertThat(problem(bytes))
        .contains("a.txt: expecting UTF-8 text, found byte 0xFF at offset 11, which is not UTF-8")
        .endsWith("; save it as UTF-8");
  }

  @Test
  void namesTheEncodingItDoesNotRead() {
    String text = "昨夜、キエフで二人が死亡し、二十三人が負傷したと市長が述べた。".repeat(4);

    assertThat(problem(text.getBytes(Charset.forName("Shift_JIS"))))
        .contains("which is not UTF-8; it may be Shift_JIS; save it as UTF-8");
  }

  @Test
  void holdsAFileToItsByteOrderMark() {
    byte[] bytes = "\u00EF\u00BB\u00BFTwo\u00FF".getBytes(ISO_8859_1);

    assertThat(problem(bytes))
        .contains("expecting UTF-8 text, as its byte order mark says, found byte 0xFF at offset 6");
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        Arguments.of("%PDF-1.7 and words", "a PDF document"),
        Arguments.of("{\\rtf1 words}", "an RTF document"),
        Arguments.of("PK\u0003\u0004\0\0 word/document.xml", "a Word document (docx)"),
        Arguments.of(
            "PK\u0003\u0004\0\0 [Content_Types].xml", "an Office document (docx, xlsx or pptx)"),
        Arguments.of(
            "PK\u0003\u0004\0\0 mimetypeapplication/vnd.oasis.opendocument.text",
            "an OpenDocument file (odt)"),
        Arguments.of("PK\u0003\u0004\0\0 mimetypeapplication/epub+zip", "an EPUB book"),
        Arguments.of("PK\u0003\u0004\0\0 a.txt", "a zip archive"),
        Arguments.of("\u0089PNG\r\n\u001A\n\0\0\0", "a PNG image"),
        Arguments.of("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", "a JPEG image"),
        Arguments.of("\u001F\u008B\b\0\0", "a gzip archive"),
        Arguments.of("GIF89a\0\0", "a GIF image"),
        Arguments.of("words\0words\0", "binary data"),
        Arguments.of("ab\u0001\u0002\u0003", "binary data"));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void saysWhatABinaryFileIs(String bytes, String kind) {
    assertThat(problem(bytes.getBytes(ISO_8859_1)))
        .contains(
            "a.txt: expecting text or a saved page, found " + kind + "; save its words as a .txt");
  }

  @Test
  void forgivesASlipOfTheKeyboard() {
    String text = ENGLISH.repeat(10) + "\b";

    assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
  }

  private String read(byte[] bytes) {
    return Reading.of(folder, "a.txt", bytes).report().text();
  }

  private String problem(byte[] bytes) {
    return Reading.of(folder, "a.txt", bytes).problem();
  }
}
