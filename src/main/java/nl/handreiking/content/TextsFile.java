package nl.handreiking.content;

import java.util.List;
import java.util.Optional;
import nl.handreiking.model.InterfaceText;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.YamlRules;

/** {@code teksten.yaml}: words of the interface that are others in this publication. */
final class TextsFile {

  /** A text and where it is written. */
  private record Words(String text, SourceSpan span) {}

  static final TableType<Words, Words, InterfaceText> TYPE =
      new TableType<>(
          words(new Form.NameOf("tekstsleutel")),
          words(new Form.Text(false)),
          (key, text) -> new InterfaceText(key.text(), key.span(), text.text(), text.span()));

  static final FileReading<Optional<List<InterfaceText>>> TEXTS = new FileReading.Yaml<>(TYPE);

  private TextsFile() {}

  /** Which keys there are, the theme knows. */
  private static ScalarType<Words> words(Form form) {
    return new ScalarType<>(
        YamlRules.EMPTY_VALUE,
        form,
        new Words("", SourceSpan.wholeFile("")),
        scalar -> Optional.of(new Words(scalar.trimmed(), scalar.span())));
  }
}
