package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.source.SourceSpan;

/**
 * A drawing that the build makes from data, with a text that says the same.
 *
 * @param caption what is printed under the drawing
 * @param alternative the text alternative
 * @param source the source of the data, if any (at most one)
 */
public record Figure(
    Slug id,
    Data data,
    LiteralText caption,
    LiteralText alternative,
    List<Reference> source,
    SourceSpan span)
    implements Part {

  public Figure {
    source = List.copyOf(source);
  }

  /** The part of the caption that is set large, or empty. */
  public String highlight() {
    return data instanceof Pictogram pictogram ? pictogram.highlight() : "";
  }

  @Override
  public List<PartText> texts() {
    return List.of(
        PartText.running(caption, ReaderScope.GENERAL),
        PartText.running(alternative, ReaderScope.GENERAL));
  }

  @Override
  public List<PartReference> references() {
    return Stream.concat(data.references(), PartReference.all(RefersTo.LINK, source)).toList();
  }

  /** What is drawn. */
  public sealed interface Data {

    /** The word for this kind of drawing, in front matter and style sheets. */
    String kind();

    /** What the drawing itself mentions by id. */
    default Stream<PartReference> references() {
      return Stream.empty();
    }
  }

  /**
   * A row of persons of whom some are coloured.
   *
   * @param count how many are coloured, 0 to {@code of}; with a fraction the last one is coloured
   *     in part
   * @param of how many there are, 1 to 20
   * @param highlight the part of the caption that is set large, for instance "1 op de 10"
   */
  public record Pictogram(double count, int of, String highlight) implements Data {

    public static final String KIND = "pictogram";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** Persons and who is connected with whom. */
  public record Sociogram(List<Person> persons, List<Tie> ties) implements Data {

    public static final String KIND = "sociogram";

    public Sociogram {
      persons = List.copyOf(persons);
      ties = List.copyOf(ties);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Stream<PartReference> references() {
      return ties.stream().flatMap(Tie::references);
    }
  }

  /** A person in a sociogram; the name is made up. */
  public record Person(Slug id, String name) {}

  /** Two persons who have contact, by their ids. */
  public record Tie(Reference one, Reference other) {

    private Stream<PartReference> references() {
      return PartReference.all(RefersTo.PERSON, List.of(one, other));
    }
  }
}
