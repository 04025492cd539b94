package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The values of all static fields of type {@code Rule} in the program. */
public final class AllRules {

  private AllRules() {}

  /** Those of classes whose name begins so, without the name of the program. */
  public static List<Rule> in(String... packages) throws IOException, ReflectiveOperationException {
    List<Rule> rules = new ArrayList<>();
    for (String name : classNames()) {
      if (Stream.of(packages).anyMatch(part -> name.startsWith("nl.handreiking." + part))) {
        addFrom(Class.forName(name), rules);
      }
    }
    assertThat(rules).hasSizeGreaterThan(50);
    return rules;
  }

  private static void addFrom(Class<?> type, List<Rule> rules) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        rules.add((Rule) field.get(null));
      }
    }
  }

  private static List<String> classNames() throws IOException {
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> file.replace(File.separatorChar, '.'))
          .sorted()
          .toList();
    }
  }
}
