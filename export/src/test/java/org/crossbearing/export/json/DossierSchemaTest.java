package org.crossbearing.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.export.RandomDossier;
import org.crossbearing.export.Samples;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The published schema and what is written agree with each other. */
class DossierSchemaTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      String text = Files.readString(Path.of("../docs/dossier.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Error> errorsIn(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Property(tries = 100)
  void whatIsWrittenIsValid(@ForAll long seed) throws IOException {
    assertThat(errorsIn(DossierJsonTest.write(RandomDossier.of(seed)))).isEmpty();
  }

  @Test
  void theSampleIsValid() throws IOException {
    assertThat(errorsIn(DossierJsonTest.write(Samples.reconciled()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1 | \"format\": 2",
        "\"reports\" | \"report\"",
        "\"injured\" | \"wounded\"",
        "\"start\": 31 | \"start\": -1",
        "\"start\": 31 | \"start\": \"31\"",
        "\"start\": 31, | ''",
        "\"kind\": \"role\" | \"kind\": \"rule\"",
        "\"kind\": \"role\" | \"kind\": \"statement\"",
        "\"cue\" | \"clue\"",
        "\"superseded\": false | \"superseded\": null",
        "\"low\": 2, \"high\": null | \"low\": null, \"high\": null",
        "\"qualifier\": \"exact\" | \"qualifier\": \"EXACT\"",
        "\"published\": \"2025-07-10\" | \"published\": \"10 July 2025\"",
        "\"from\": \"2025-07-10\" | \"from\": \"2025-02-30\"",
        "\"status\": \"disputed\" | \"status\": \"true\"",
        "\"measure\": \"role\" | \"measure\": \"rule\"",
        "\"person\": \"Ivan Petrov\",\\n      \"entity\": \"n1\",\\n      \"status\" |"
            + " \"entity\": \"n1\",\\n      \"status\"",
        "\"latitude\": 50.45 | \"latitude\": 95",
        "\"country\": \"UA\" | \"country\": \"Ukraine\""
      })
  void whatIsWrongIsInvalid(String right, String wrong) throws IOException {
    String json = DossierJsonTest.write(Samples.reconciled());
    String before = right.replace("\\n", "\n");
    assertThat(json).contains(before);
    int at = json.indexOf(before);
    String broken =
        json.substring(0, at) + wrong.replace("\\n", "\n") + json.substring(at + before.length());
    assertThat(errorsIn(broken)).isNotEmpty();
  }

  @Test
  void addedFieldsAreValid() throws IOException {
    String json = DossierJsonTest.write(Samples.reconciled());
    assertThat(errorsIn(json.replace("\"id\":", "\"later\": [ ], \"id\":"))).isEmpty();
  }

  @Test
  void theVocabulariesAreThoseOfTheModel() {
    assertWords("/$defs/measure/enum", Measure.values());
    assertWords("/$defs/qualifier/enum", Qualifier.values());
    assertWords("/$defs/modality/enum", Modality.values());
    assertWords("/$defs/status/enum", Status.values());
    assertWords("/$defs/eventType/enum", EventType.values());
    assertWords("/$defs/entity/properties/kind/enum", EntityKind.values());
    assertWords("/$defs/origin/properties/kind/enum", OriginKind.values());
    assertWords("/$defs/commitment/properties/status/enum", CommitmentStatus.values());
  }

  private static void assertWords(String pointer, Term... vocabulary) {
    List<String> listed =
        SCHEMA.getSchemaNode().at(pointer).valueStream().map(JsonNode::stringValue).toList();
    assertThat(listed).isEqualTo(Arrays.stream(vocabulary).map(Term::word).toList());
  }
}
