package nl.handreiking.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/** Something to begin a conversation with in class. */
public record Starter(Slug id, Kind kind, LevelText text, LevelSelection levels) implements Part {

  @Override
  public SourceSpan span() {
    return text.span();
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.running(text, ReaderScope.at(levels).andGeneral()));
  }

  @Override
  public List<PartReference> references() {
    return PartReference.levels(levels).toList();
  }

  /** What it asks of the class. */
  public enum Kind {
    QUESTION("vraag"),
    DILEMMA("dilemma"),
    ASSIGNMENT("opdracht");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    public static Optional<Kind> of(String key) {
      return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    public static List<String> keys() {
      return Arrays.stream(values()).map(Kind::key).toList();
    }
  }
}
