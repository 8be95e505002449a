package org.crossbearing.desk.internal.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3.1 document, made of the routes and of the records they answer with. */
public final class OpenApi {
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

  private final Map<String, Object> schemas = new TreeMap<>();

  private OpenApi() {}

  /** The document, for a desk under this address. */
  public static String document(String base) {
    return Json.of(new OpenApi().root(base));
  }

  private Map<String, Object> root(String base) {
    Map<String, Object> paths = new LinkedHashMap<>();
    Route.ALL.forEach(route -> paths.put(route.path(), Map.of("get", operation(route))));
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("openapi", "3.1.0");
    root.put(
        "info",
        map(
            "title", "Crossbearing desk",
            "version", "1",
            "description",
                "Who said what, when and through whom. Answers of /api carry an ETag; problems are"
                    + " application/problem+json."));
    root.put("servers", List.of(Map.of("url", base.isEmpty() ? "/" : base)));
    root.put("paths", paths);
    schemas.put(
        "Problem",
        map(
            "type",
            "object",
            "properties",
            map(
                "type", Map.of("type", "string"),
                "title", Map.of("type", "string"),
                "status", Map.of("type", "integer"),
                "detail", Map.of("type", "string"))));
    root.put("components", Map.of("schemas", schemas));
    return root;
  }

  private Map<String, Object> operation(Route route) {
    List<Object> parameters = new ArrayList<>();
    Matcher part = PART.matcher(route.path());
    while (part.find()) {
      parameters.add(
          map(
              "name",
              part.group(1),
              "in",
              "path",
              "required",
              true,
              "schema",
              Map.of("type", "string")));
    }
    for (Route.Parameter parameter : route.parameters()) {
      parameters.add(
          map(
              "name", parameter.name(),
              "in", "query",
              "description", parameter.description(),
              "schema", Map.of("type", parameter.type())));
    }
    Object schema = route.answer() == null ? Map.of() : reference(route.answer());
    Object problem =
        map(
            "description",
            "a problem",
            "content",
            Map.of(
                "application/problem+json",
                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    return map(
        "operationId", name(route.path()),
        "summary", route.summary(),
        "parameters", parameters,
        "responses",
            map(
                "200",
                map(
                    "description",
                    "found",
                    "content",
                    Map.of(route.format(), Map.of("schema", schema))),
                "default",
                problem));
  }

  private static String name(String path) {
    return path.replaceAll("[^a-z]+", "_").replaceAll("^_|_$", "");
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!schemas.containsKey(name)) {
      schemas.put(name, Map.of());
      schemas.put(name, object(type));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), schema(component.getAnnotatedType()));
    }
    return map(
        "type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
  }

  private Object schema(AnnotatedType type) {
    Map<String, Object> plain = plain(type);
    if (!type.isAnnotationPresent(Nullable.class)) {
      return plain;
    }
    return map("anyOf", List.of(plain, Map.of("type", "null")));
  }

  private Map<String, Object> plain(AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType list
        && annotated instanceof AnnotatedParameterizedType items
        && list.getRawType() == List.class) {
      return map("type", "array", "items", schema(items.getAnnotatedActualTypeArguments()[0]));
    }
    return type instanceof Class<?> plain ? ofClass(plain) : Map.of("type", "object");
  }

  private Map<String, Object> ofClass(Class<?> type) {
    if (type.isRecord()) {
      return reference(type);
    }
    if (type.isEnum() && Term.class.isAssignableFrom(type)) {
      List<String> words =
          Arrays.stream(type.getEnumConstants()).map(word -> ((Term) word).word()).toList();
      return map("type", "string", "enum", words);
    }
    if (type == int.class) {
      return Map.of("type", "integer");
    }
    if (type == BigDecimal.class || type == Double.class) {
      return Map.of("type", "number");
    }
    if (type == boolean.class) {
      return Map.of("type", "boolean");
    }
    return type == Instant.class
        ? map("type", "string", "format", "date-time")
        : Map.of("type", "string");
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
