package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.source.SourceSpan;

/** A drawing that the build makes from data, with a text that says the same. */
public sealed interface Figure extends Part {

  Slug id();

  /** The text alternative. */
  LiteralText alternative();

  /** What is printed under the drawing. */
  LiteralText caption();

  /** The source of the data, if any (at most one). */
  List<Reference> source();

  @Override
  default List<PartText> texts() {
    return List.of(
        PartText.running(caption(), ReaderScope.GENERAL),
        PartText.running(alternative(), ReaderScope.GENERAL));
  }

  @Override
  default List<PartReference> references() {
    return PartReference.all(RefersTo.LINK, source()).toList();
  }

  /**
   * A row of persons of whom some are coloured.
   *
   * @param count how many are coloured, 0 to {@code of}; with a fraction the last one is coloured
   *     in part
   * @param of how many there are, 1 to 20
   * @param highlight the part of the caption that is set large, for instance "1 op de 10"
   */
  record Pictogram(
      Slug id,
      double count,
      int of,
      String highlight,
      LiteralText caption,
      LiteralText alternative,
      List<Reference> source,
      SourceSpan span)
      implements Figure {

    public Pictogram {
      source = List.copyOf(source);
    }
  }

  /** Persons and who is connected with whom. */
  record Sociogram(
      Slug id,
      List<Person> persons,
      List<Tie> ties,
      LiteralText caption,
      LiteralText alternative,
      List<Reference> source,
      SourceSpan span)
      implements Figure {

    public Sociogram {
      persons = List.copyOf(persons);
      ties = List.copyOf(ties);
      source = List.copyOf(source);
    }

    @Override
    public List<PartReference> references() {
      return Stream.concat(
              ties.stream().flatMap(Tie::references), PartReference.all(RefersTo.LINK, source))
          .toList();
    }
  }

  /** A person in a sociogram; the name is made up. */
  record Person(Slug id, String name) {}

  /** Two persons who have contact, by their ids. */
  record Tie(Reference one, Reference other) {

    private Stream<PartReference> references() {
      return PartReference.all(RefersTo.PERSON, List.of(one, other));
    }
  }
}
