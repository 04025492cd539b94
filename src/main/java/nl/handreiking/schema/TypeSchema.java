package nl.handreiking.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.yaml.EitherType;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.ValueType.CheckedType;
import nl.handreiking.yaml.ValueType.MappedType;
import nl.handreiking.yaml.VariantType;

/** The schema of any type: it refuses nothing that the type takes. */
final class TypeSchema {

  private static final String TYPE = "type";

  private final ScalarSchema scalars;
  private final Descriptions descriptions;

  TypeSchema(ScalarSchema scalars, Descriptions descriptions) {
    this.scalars = scalars;
    this.descriptions = descriptions;
  }

  /**
   * The schema of a type.
   *
   * @param path by which the keys in it are described
   */
  Map<String, Object> of(String path, ValueType<?> type) {
    if (type instanceof ScalarType<?> scalar) {
      return scalars.of(scalar);
    }
    if (type instanceof ListType<?> list) {
      return list(path, list);
    }
    if (type instanceof RecordType<?> found) {
      return object(path, found);
    }
    if (type instanceof TableType<?, ?, ?> table) {
      return table(path, table);
    }
    if (type instanceof VariantType<?> variants) {
      return variants(path, variants);
    }
    if (type instanceof EitherType<?> either) {
      return anyOf(List.of(of(path, either.shortForm()), of(path, either.longForm())));
    }
    return type instanceof MappedType<?, ?> mapped
        ? of(path, mapped.source())
        : of(path, ((CheckedType<?>) type).type());
  }

  private Map<String, Object> list(String path, ListType<?> type) {
    Map<String, Object> schema = typed("array");
    schema.put("items", of(path, type.element()));
    if (!type.mayBeEmpty()) {
      schema.put("minItems", 1);
    }
    if (type.element() instanceof ScalarType<?> scalar && scalars.isDistinct(scalar)) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }

  private Map<String, Object> object(String path, RecordType<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    type.keys().forEach(key -> properties.put(key.name(), property(path, key)));
    Map<String, Object> schema = typed("object");
    schema.put("properties", properties);
    List<String> required =
        type.keys().stream().filter(Key::required).<String>map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /** A key that may be left out may also stand there with nothing behind it. */
  private Map<String, Object> property(String path, Key<?> key) {
    String inner = path + "." + key.name();
    Map<String, Object> value = of(inner, key.type());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", descriptions.hover(inner, key));
    schema.putAll(
        key.required() ? value : anyOf(List.of(value, Definitions.reference(Definitions.NOTHING))));
    return schema;
  }

  private Map<String, Object> table(String path, TableType<?, ?, ?> type) {
    Map<String, Object> schema = typed("object");
    schema.put("propertyNames", scalars.of(type.key()));
    schema.put("additionalProperties", of(path, type.value()));
    return schema;
  }

  private Map<String, Object> variants(String path, VariantType<?> type) {
    List<Object> variants = new ArrayList<>();
    List<String> kinds = ((ScalarType<?>) type.by().type()).form().choices();
    for (String kind : kinds) {
      Map<String, Object> chosen = new LinkedHashMap<>();
      chosen.put("properties", Map.of(type.by().name(), Map.of("const", kind)));
      chosen.put("required", List.of(type.by().name()));
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("if", chosen);
      rule.put("then", object(path, type.variant(kind)));
      variants.add(rule);
    }
    Map<String, Object> schema = typed("object");
    schema.put("properties", Map.of(type.by().name(), property(path, type.by())));
    schema.put("required", List.of(type.by().name()));
    schema.put("allOf", variants);
    return schema;
  }

  /** One of some schemas, where those that are that already become part of it. */
  private static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
    List<Object> all = new ArrayList<>();
    for (Map<String, Object> schema : schemas) {
      if (schema.size() == 1 && schema.get("anyOf") instanceof List<?> inner) {
        inner.stream().filter(part -> !all.contains(part)).forEach(all::add);
      } else {
        all.add(schema);
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("anyOf", all);
    return schema;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(TYPE, type);
    return schema;
  }
}
