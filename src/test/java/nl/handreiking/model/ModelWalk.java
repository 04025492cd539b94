package nl.handreiking.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.markdown.LocatedText;
import nl.handreiking.markdown.MarkdownDocument;

/**
 * A walk by reflection through the values below an object, and through the types that they can
 * have. It knows no kind of content; a field is named as in {@code Term.explanation} and {@code
 * Topic.Head.title}.
 */
final class ModelWalk {

  private static final Set<Class<?>> WANTED =
      Set.of(LevelText.class, LiteralText.class, MarkdownDocument.class, Reference.class);

  /** Each with the field that it is in. */
  private final Map<Object, String> found = new IdentityHashMap<>();

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ModelWalk() {}

  /** All texts, documents and references below an object that are not blank, with their fields. */
  static Map<Object, String> values(Object root) {
    ModelWalk walk = new ModelWalk();
    walk.visit(root, root.getClass().getSimpleName());
    return walk.found;
  }

  /** The fields below a type that hold a text, document or reference. */
  static Set<String> fields(Class<?> root) {
    return fields(root, WANTED);
  }

  /** The fields below a type that hold a string. */
  static Set<String> strings(Class<?> root) {
    return fields(root, Set.of(String.class));
  }

  private static Set<String> fields(Class<?> root, Set<Class<?>> wanted) {
    Set<String> fields = new TreeSet<>();
    addFields(root, wanted, fields, new HashSet<>());
    return fields;
  }

  private void visit(Object value, String field) {
    if (WANTED.contains(value.getClass())) {
      if (!isBlank(value)) {
        found.put(value, field);
      }
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> visit(one, field));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(one -> visit(one, field));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> visit(one, field));
    } else if (isModel(value.getClass()) && seen.add(value)) {
      fieldsOf(value.getClass()).forEach(part -> visit(get(part, value), name(part)));
    }
  }

  private static void addFields(
      Class<?> type, Set<Class<?>> wanted, Set<String> fields, Set<Class<?>> done) {
    if (!isModel(type) || !done.add(type)) {
      return;
    }
    Stream.ofNullable(type.getPermittedSubclasses())
        .flatMap(Arrays::stream)
        .forEach(kind -> addFields(kind, wanted, fields, done));
    fieldsOf(type)
        .forEach(
            field ->
                classes(field.getGenericType())
                    .forEach(
                        held -> {
                          if (wanted.contains(held)) {
                            fields.add(name(field));
                          } else if (held != Reference.class) {
                            addFields(held, wanted, fields, done);
                          }
                        }));
  }

  /** A class, or those that a collection of them is of. */
  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(ModelWalk::classes);
    }
    return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
  }

  private static boolean isBlank(Object value) {
    return value instanceof LocatedText text && text.isBlank()
        || value instanceof MarkdownDocument document && document.isBlank();
  }

  private static boolean isModel(Class<?> type) {
    return type.getPackage() == Guide.class.getPackage() && !type.isEnum();
  }

  private static Stream<Field> fieldsOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  private static String name(Field field) {
    String owner = field.getDeclaringClass().getName();
    String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return simple + "." + field.getName();
  }

  private static Object get(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
