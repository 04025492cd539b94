package nl.handreiking.schema;

import java.util.List;
import nl.handreiking.source.TextBundle;
import nl.handreiking.yaml.EitherType;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.VariantType;

/** Says in a few words what can stand behind a key. */
final class ValueWords {

  private final TextBundle texts;

  ValueWords(TextBundle texts) {
    this.texts = texts;
  }

  String of(ValueType<?> type) {
    if (type instanceof ScalarType<?> scalar) {
      return ofScalar(scalar);
    }
    if (type instanceof ListType<?> list) {
      return Shape.keys(list).isEmpty() ? text("lijst-van", of(list.element())) : text("lijst");
    }
    if (type instanceof RecordType<?> || type instanceof VariantType<?>) {
      return text("sleutels");
    }
    if (type instanceof TableType<?, ?, ?> table) {
      return Shape.keys(table).isEmpty()
          ? text("tabel", of(table.key()), of(table.value()))
          : text("sleutels-per", of(table.key()));
    }
    List<ValueType<?>> inner = Shape.inner(type);
    return type instanceof EitherType<?>
        ? text("of", of(inner.get(0)), of(inner.get(1)))
        : of(inner.get(0));
  }

  private String ofScalar(ScalarType<?> type) {
    if (type.form() instanceof Form.Text form) {
      return text(form.withWords() ? "tekst-met-woorden" : "tekst");
    }
    if (type.form() instanceof Form.Whole form) {
      return type.equals(Scalars.INTEGER)
          ? text("heel-getal")
          : text("heel-getal-van-tot", form.least(), form.most());
    }
    if (type.form() instanceof Form.NameOf form) {
      return text(form.what());
    }
    return type.form().choices().isEmpty()
        ? text(type.rule().id())
        : String.join(", ", type.form().choices());
  }

  private String text(String key, Object... arguments) {
    return texts.text("waarde." + key, arguments);
  }
}
