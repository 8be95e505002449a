package org.crossbearing.desk.internal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages' templates, compiled with the program. Thread-safe. */
final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  static String render(String name, Map<String, Object> values) {
    StringOutput out = new StringOutput(1 << 15);
    ENGINE.render(name + ".jte", values, new InertOutput(out));
    return out.toString();
  }
}
