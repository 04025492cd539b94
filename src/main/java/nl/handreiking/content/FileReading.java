package nl.handreiking.content;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlReader;

/**
 * A way to read a file, which looks at its name and its text and at nothing else. Ways that are
 * equal make the same of the same file.
 */
@FunctionalInterface
interface FileReading<T> {

  /**
   * What the file says.
   *
   * @param text empty when it cannot be had, which has been reported
   */
  T read(ContentFile file, Optional<SourceText> text, Problems problems);

  /** A file of YAML. */
  record Yaml<T>(ValueType<T> type) implements FileReading<Optional<T>> {
    @Override
    public Optional<T> read(ContentFile file, Optional<SourceText> text, Problems problems) {
      return text.flatMap(found -> YamlReader.read(found, problems))
          .flatMap(node -> type.read(node, problems));
    }
  }

  /** A text with front matter whose name is an id; empty when it is none. */
  static <D, T> FileReading<Optional<T>> named(
      ValueType<D> type, BiFunction<Slug, MarkdownFile<D>, T> make) {
    Markdown<D> markdown = new Markdown<>(type);
    return (file, text, problems) -> {
      MarkdownFile<D> read = markdown.read(file, text, problems);
      return file.id(problems).map(id -> make.apply(id, read));
    };
  }

  /** A text with front matter. */
  record Markdown<T>(ValueType<T> type) implements FileReading<MarkdownFile<T>> {
    @Override
    public MarkdownFile<T> read(ContentFile file, Optional<SourceText> text, Problems problems) {
      return text.map(found -> MarkdownFile.read(found, type, problems))
          .orElseGet(() -> MarkdownFile.blank(file.span(), type));
    }
  }
}
