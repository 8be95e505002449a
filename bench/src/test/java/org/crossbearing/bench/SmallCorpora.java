package org.crossbearing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Corpora of a few sentences, in the forms that the real ones have. */
final class SmallCorpora {
  private final Path folder;

  SmallCorpora(Path folder) {
    this.folder = folder;
  }

  void all() {
    gold();
    gva();
    muc();
    recognizers();
    wikiWars();
    polNear();
    ecbPlus();
  }

  void file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void gold() {
    file("gold/ferry/a.txt", "A ferry sank off Lindos on Sunday.\n\nTwelve people were injured.\n");
    file(
        "gold/ferry/reports.json",
        """
        [{"file": "a.txt", "outlet": "Harbour News", "published": "2025-03-03"}]
        """);
    file(
        "gold/ferry/gold.json",
        """
        {"reports": [{"file": "a.txt", "claims": [
          {"id": "a1", "kind": "figure", "measure": "injured", "of": "people", "cue": "Twelve",
           "start": 36, "end": 42, "anchor": "Twelve people were injured", "low": 12, "high": 12,
           "qualifier": "exact", "by": [], "event": "e1"},
          {"id": "a2", "kind": "figure", "measure": "missing", "of": "people", "cue": "Three",
           "start": 0, "end": 1, "anchor": "Three are missing", "low": 3, "high": 3, "event": "e1"}
        ]}],
         "findings": [{"event": "e1", "measure": "injured", "of": "people", "status": "single",
           "origins": 1}]}
        """);
  }

  private void gva() {
    file(
        "gva/incidents-dev.jsonl",
        """
        {"incident": "1", "killed": 2, "injured": 3, "docs": [{"id": "x", "published": \
        "2021-05-04", "title": "Shooting at a bowling hall - Channel 9", "text": "Two people were \
        killed and three people were injured in a shooting in Toledo on Monday, police said."}]}
        {"incident": "2", "killed": 9, "injured": 0, "docs": [{"id": "y", "published": \
        "2021-06-04", "title": "A quiet day", "text": "Nothing happened in Boise on Thursday."}]}
        """);
  }

  private void muc() {
    file(
        "muc4/tst1/tst1-muc3",
        """
        TST1-MUC3-0001

           LIMA, 4 FEB 90 (DPA) -- [TEXT] THREE SOLDIERS WERE KILLED IN AN AMBUSH NEAR
        AYACUCHO YESTERDAY.
        """);
    file(
        "muc4/tst1/key-tst1.v7",
        """
        ;;; made for this test
        0.  MESSAGE: ID                     TST1-MUC3-0001
        1.  MESSAGE: TEMPLATE               1
        18. HUM TGT: NAME                   -
        19. HUM TGT: DESCRIPTION            "SOLDIERS"
        21. HUM TGT: NUMBER                 3: "SOLDIERS"
                                            5: "BYSTANDERS" /
                                            "PASSERS-BY"
        23. HUM TGT: EFFECT OF INCIDENT     DEATH: "SOLDIERS"
                                            INJURY: "BYSTANDERS"
        24. HUM TGT: TOTAL NUMBER           -
        """);
    file("muc4/tst2/tst2-muc4", "TST2-MUC4-0001\n\n   LIMA, 5 FEB 90 (DPA) -- [TEXT] ALL QUIET.\n");
    file("muc4/tst2/key-tst2.v4", "0.  MESSAGE: ID                     TST2-MUC4-0001\n");
  }

  private void recognizers() {
    String none = "[{\"Input\": \"Nothing here.\", \"Results\": []}]";
    file(
        "recognizers-en/Number/English/NumberModel.json",
        """
        \ufeff[{"Input": "We saw 14 swans.", "Results": [{"Text": "14", "Start": 7, "End": 8,
          "Resolution": {"value": "14"}}]},
         {"Input": "We saw 14 swans.", "Results": []}]
        """);
    file("recognizers-en/Number/English/NumberRangeModel.json", none);
    file(
        "recognizers-en/NumberWithUnit/English/CurrencyModel.json",
        """
        [{"Input": "It cost about 20 million euros.", "Results": [{"Text": "20 million euros",
          "Start": 14, "End": 29, "Resolution": {"value": "20000000", "isoCurrency": "EUR"}}]}]
        """);
    file(
        "recognizers-en/NumberWithUnit/English/AgeModel.json",
        """
        [{"Input": "She is seven years old.", "Results": [{"Text": "seven years old", "Start": 7,
          "End": 21, "Resolution": {"value": "7", "unit": "Year"}}]}]
        """);
    file(
        "recognizers-en/DateTime/English/DateParser.json",
        """
        [{"Input": "They met on 5 March 2019.", "Results": [{"Text": "5 March 2019", "Start": 12,
          "Value": {"FutureResolution": {"date": "2019-03-05"}}}]}]
        """);
    file("recognizers-en/DateTime/English/DatePeriodParser.json", none);
    file("recognizers-en/DateTime/English/DurationParser.json", none);
  }

  private void wikiWars() {
    file(
        "wikiwars/keyinline/01_Test.key.xml",
        """
        <DOC><DATETIME> <TIMEX2 val="2009-12-19T17:00:00">x</TIMEX2> </DATETIME>
        <TEXT>
        The siege of the castle &amp; town began on <TIMEX2 val="1643-05-04">4 May 1643</TIMEX2>.
        It ended <TIMEX2 val="PAST_REF" mod="END">long ago</TIMEX2>.
        </TEXT></DOC>
        """);
  }

  private void polNear() {
    file(
        "polnear-dev/text/one.txt",
        "\u201cWe will rebuild the old harbour,\u201d Mayor Ada Quill said on Friday.\n");
    file(
        "polnear-dev/attributions/one_ab12.ann",
        """
        T1\tContent 0 34\t\u201cWe will rebuild the old harbour,\u201d
        T2\tSource 35 50\tMayor Ada Quill
        T3\tCue 51 55\tsaid
        T4\tAttribution 51 55\tsaid
        E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2
        """);
  }

  private void ecbPlus() {
    file(
        "ecbplus/1/1_1ecb.xml",
        """
        <Document><token t_id="1" sentence="0" number="0">Rain</token>
        <token t_id="2" sentence="0" number="1">.</token></Document>
        """);
  }
}
