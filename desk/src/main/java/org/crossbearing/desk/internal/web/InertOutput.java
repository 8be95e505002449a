package org.crossbearing.desk.internal.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.crossbearing.export.words.Inert;
import org.jspecify.annotations.Nullable;

/**
 * What templates write of others is escaped for its place, and before that made inert: nothing in
 * it turns the direction of the text, hides, or draws over what stands beside it.
 */
final class InertOutput extends OwaspHtmlTemplateOutput {
  InertOutput(TemplateOutput out) {
    super(out);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null ? null : Inert.of(value));
  }
}
