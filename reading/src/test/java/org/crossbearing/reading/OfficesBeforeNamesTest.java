package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where an office with its field, or a body with its own, stands before the name. */
class OfficesBeforeNamesTest {
  private static String source(String text) {
    return Texts.figures(text).getFirst().attribution().stream()
        .map(Attribution::name)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister for Health",
        "Minister of State for Roads",
        "Secretary for Security",
        "Secretary of State for Defence",
        "Director of Fire Services",
        "Under-Secretary-General for Humanitarian Affairs",
        "Chief Executive",
        "Deputy Interior Minister for Emergencies",
        "Minister for Trade and Industry",
        "Trade and Industry Minister",
        "Director of the Emergency Department",
        "Minister for the Interior",
        "Office of Civil Defence spokesman",
        "Department of Health deputy director",
        "Centre for Media Freedom director",
      })
  void isNoPartOfTheName(String office) {
    for (String name : new String[] {"Ada Lind", "Chiru Tengen"}) {
      assertThat(source("At least 9 people died, " + office + " " + name + " said."))
          .as(office)
          .isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor of New Alba Ada Lind|Ada Lind",
        "Envoy for Ukraine Ada Lind|Ada Lind",
        "Mayor of San Alba Matt Tengen|Matt Tengen",
        "President of South Korea Lee Tae Rung|Lee Tae Rung",
        "Inspector General of Police Vidhu Kumar Birda|Vidhu Kumar Birda",
        "Minister of Health Siti Fadiya Supa|Siti Fadiya Supa",
        "Dean Tengen|Dean Tengen",
        "The wife of Labour leader Ada Lind|wife",
        "Lawyers for Tenga chief executive Ada Lind|Lawyers",
        "The government of Venezuelan president Ada Lind|government of Venezuelan president Ada Lind",
        "The Supreme Court against Texas|Supreme Court",
        "police and Interior Minister Ada Lind|police, Ada Lind",
        "residents and Mayor Ada Lind|residents, Ada Lind",
        "the Commission Against Corruption|Commission Against Corruption",
        "the Commission on Human Rights|Commission on Human Rights",
        "the Director of Public Prosecutions|Director",
      })
  void speaks(String who, String source) {
    assertThat(source("At least 9 people died, " + who + " said.")).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Commission on Monday said at least 9 people died.|Commission",
        "The Defence Ministry on Telegram said at least 9 people died.|Defence Ministry",
        "Ada Lind, a guide, came. Nine children died without a parent, Lind said.|Ada Lind",
      })
  void nothingElseIsPartOfAName(String text, String source) {
    assertThat(source(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.30 pm Ada Lind comes to Vella.", "By 4 pm Ada Lind had come."})
  void aTimeOfDayIsNoOffice(String text) {
    assertThat(Texts.claims(text)).noneMatch(Role.class::isInstance);
  }
}
