package org.crossbearing.desk.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crossbearing.reading.KnownPlaces.Precision;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The map as a file of its own. */
class EventMapTest {
  private static final String HOSTILE = "\"><script>alert(1)</script> & <b>Odesa";

  @Test
  void whatOthersWroteStaysText() throws Exception {
    Spot spot = new Spot(HOSTILE, "UA", "Odesa", 46.48, 30.73, Precision.TOWN, 3, true);
    String svg = EventMap.draw(List.of(spot), HOSTILE, false, false);
    Document map =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(map.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(HOSTILE);
    assertThat(map.getElementsByTagName("desc").item(0).getTextContent()).contains(HOSTILE);
    assertThat(map.getElementsByTagName("script").getLength()).isZero();
    assertThat(map.getElementsByTagName("b").getLength()).isZero();
  }
}
