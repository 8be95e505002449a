package org.crossbearing.reading.internal.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDetailsTest {
  private static final EnglishReader READER = new EnglishReader();
  private static final String BODY =
      "\n\nA ferry ran aground off the island of Vella and nine people were hurt.\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The Vella Post | Port Vella, June 17, 2024               ; The Vella Post ; 2024-06-17
          The Vella Post | Updated July 5, 2024 at 8:14 PM EDT     ; The Vella Post ; 2024-07-05T20:14-04:00
          The Vella Post | 5 January 2024, 18:40 ET                ; The Vella Post ; 2024-01-05T18:40-05:00
          The Vella Post | 29-01-2024 09:04 PM                     ; The Vella Post ; 2024-01-29T21:04
          The Vella Post | 29-01-2024 09:04 PM IST                 ; The Vella Post ; 2024-01-29T21:04
          The Vella Post, Port Vella | 2024-03-18                  ; The Vella Post ; 2024-03-18
          Published 3 May 2024 | Updated 4 May 2024 at 07:10 GMT   ;                ; 2024-05-03
          10:58 14.05.2024 (updated 14:35 14.05.2024)              ;                ; 2024-05-14T10:58
          04.05.2024                                               ;                ; 2024-05-04
          14/05/2024 10:58                                         ;                ; 2024-05-14T10:58
          2024/05/14 10:58                                         ;                ; 2024-05-14T10:58
          2024.05.14                                               ;                ; 2024-05-14
          14.05.24                                                 ;                ; 2024-05-14
          [03/May/2024]                                            ;                ; 2024-05-03
          3-May-2024                                               ;                ; 2024-05-03
          The Vella Post | Tue 14 May 2024 10.58 GMT               ; The Vella Post ; 2024-05-14T10:58Z
          14 May 2024 / 10:58 AM                                   ;                ; 2024-05-14T10:58
          by the Vella Post news desk, May 14, 2024 10:40 PM       ;                ; 2024-05-14T22:40
          World | 17 Mar 2024                                      ;                ; 2024-03-17
          By Ada Quill | 3/4/2024                                  ;                ;
          The Vella Post | 3 May 2024 | 4 May 2024                 ; The Vella Post ;
          """)
  void readsOutletAndTimeFromTheLineAboveTheText(
      String line, @Nullable String outlet, @Nullable String published) {
    Report report = read("Ferry runs aground off Vella\n" + line + BODY);

    assertThat(report.outlet()).isEqualTo(outlet);
    assertThat(report.published()).isEqualTo(published == null ? null : Published.parse(published));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "PORT VELLA May 03. 2024 (Vella News) -",
        "PORT VELLA - 03 MAY 2024 -",
        "Skipper held. Ferry line apologises.\n\nThe Vella Post\nPublished at : May 3, 2024\n\n",
        "Skipper held. Ferry line apologises.\n\nThe Vella Post | May 3, 2024\n\n"
      })
  void readsTheDayBehindAPlaceOrAStandFirst(String lead) {
    Report report = read("Ferry runs aground off Vella\n\n" + lead + " " + BODY.strip() + "\n");

    assertThat(report.published()).isEqualTo(Published.parse("2024-05-03"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The Vella Post | May 3, 2024 (with inputs from AFP)              ; AFP
          The Vella Post | Reuters, PORT VELLA, May 3, 2024                ; Reuters
          The Vella Post | With reporting by Strait Wire Service | May 3, 2024 ; Strait Wire Service
          The Vella Post | With reporting by Ada Quill | May 3, 2024       ;
          AFP | Port Vella, May 3, 2024                                    ;
          """)
  void creditsTheAgencyOfTheDateline(String line, @Nullable String credit) {
    assertThat(read("Ferry runs aground off Vella\n" + line + BODY).credits())
        .isEqualTo(credit == null ? List.of() : List.of(credit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The captain was unhurt. – AFP   ; AFP
          The captain was unhurt. Reuters ; Reuters
          The captain was unhurt. With AFP. ; AFP
          The captain was unhurt (with AFP and Reuters) ; AFP|Reuters
          The captain was unhurt. (With inputs from Reuters, AFP) ; Reuters|AFP
          The captain was unhurt – with files from Reuters ; Reuters
          The captain was unhurt and spoke with AFP. ;
          The captain was unhurt. He spoke of it with AFP. ;
          The captain was unhurt (PTI)    ; PTI
          The captain told all of this to Reuters. ;
          """)
  void creditsTheAgencyBehindTheLastSentence(String end, @Nullable String credit) {
    String text = "Ferry runs aground off Vella" + BODY + "\n" + end + "\n";

    assertThat(read(text).credits())
        .isEqualTo(credit == null ? List.of() : List.of(credit.split("[|]")));
  }

  @Test
  void whoTookThePictureIsNoCredit() {
    String text =
        "Ferry runs aground" + BODY + "\nThe wreck on 3 May. Picture: REUTERS/ADA QUILL\n";

    assertThat(read(text).credits()).isEmpty();
  }

  @Test
  void whatIsKnownStays() {
    Published known = Published.parse("2024-05-01T10:00Z");
    String text = "Ferry runs aground\nThe Vella Post | Reuters | 3 May 2024" + BODY;
    Report report =
        new Report("r1", "a", "Vella Post", null, known, List.of("AP"), null, "en", text, false);

    assertThat(READER.read(report).report()).isEqualTo(report);
  }

  private static Report read(String text) {
    return READER
        .read(new Report("r1", "a", null, null, null, List.of(), null, "en", text, false))
        .report();
  }
}
